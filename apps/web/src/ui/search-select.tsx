import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'

export interface SearchOption {
  value: string
  label: string
  /** other words it is found by */
  words?: readonly string[]
}

interface SearchSelectProps {
  label: string
  options: readonly SearchOption[]
  value: string | null
  onChange: (value: string | null) => void
  description?: string
  placeholder?: string
  error?: string | undefined
  required?: boolean
  clearable?: boolean
}

const NOTHING = 'Không tìm thấy. Thử gõ tên khác hoặc tên viết tắt.'

/** One of many, found by typing with or without accents. */
export function SearchSelect({ options, value, onChange, placeholder = 'Gõ để tìm…', ...rest }: SearchSelectProps) {
  const wordsOf = new Map(
    options.map((option) => [option.value, fold([option.label, ...(option.words ?? [])].join(' · '))]),
  )
  const filter: OptionsFilter = ({ options: all, search }) => {
    const wanted = fold(search)
    // the data given below holds items only, no groups
    return (all as ComboboxItem[]).filter((item) => wordsOf.get(item.value)?.includes(wanted))
  }
  return (
    <Select
      searchable
      data={options.map(({ value: id, label }) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
      filter={filter}
      limit={60}
      placeholder={placeholder}
      nothingFoundMessage={NOTHING}
      comboboxProps={{ withinPortal: true }}
      {...rest}
    />
  )
}
