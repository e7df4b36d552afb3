import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'

const PAUSE_MS = 350

interface FilterSearchProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
}

/** Finds by words; asks the server when the typing pauses. `key` it by what clears it from outside. */
export function FilterSearch({ label, placeholder, value, onChange }: FilterSearchProps) {
  const changeSoon = useDebouncedCallback(onChange, PAUSE_MS)
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      defaultValue={value}
      leftSection={<IconSearch aria-hidden size={16} />}
      onChange={(event) => changeSoon(event.currentTarget.value.trim())}
    />
  )
}
