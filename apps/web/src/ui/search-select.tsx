import { Select } from '@mantine/core'
import { foundByWords } from './found-by-words.ts'

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
  return (
    <Select
      searchable
      data={options.map(({ value: id, label }) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
      filter={foundByWords(options)}
      limit={60}
      placeholder={placeholder}
      nothingFoundMessage={NOTHING}
      comboboxProps={{ withinPortal: true }}
      {...rest}
    />
  )
}
