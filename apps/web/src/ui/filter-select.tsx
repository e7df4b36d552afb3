import { NativeSelect } from '@mantine/core'

interface FilterSelectProps {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  /** the entry that filters nothing */
  anyLabel: string
  onChange: (value: string) => void
}

/** One filter with fixed entries. The system's own list: light, and at home on the phone. */
export function FilterSelect({ label, value, options, anyLabel, onChange }: FilterSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[{ value: '', label: anyLabel }, ...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
