import { MultiSelect } from '@mantine/core'
import { foundByWords } from './found-by-words.ts'
import type { SearchOption } from './search-select.tsx'

interface SearchMultiSelectProps {
  label: string
  options: readonly SearchOption[]
  value: readonly string[]
  onChange: (values: string[]) => void
  description?: string
  placeholder?: string
  error?: string | undefined
  required?: boolean
  /** the label is for screen readers alone: the head of a table's column says it */
  labelHidden?: boolean
}

const NOTHING = 'Không tìm thấy. Thử gõ tên khác hoặc tên viết tắt.'

/** Several of many, found by typing with or without accents. */
export function SearchMultiSelect({
  label,
  options,
  value,
  onChange,
  placeholder = 'Gõ để tìm…',
  labelHidden = false,
  ...rest
}: SearchMultiSelectProps) {
  return (
    <MultiSelect
      {...(labelHidden ? { 'aria-label': label } : { label })}
      data={options.map(({ value: id, label: name }) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={onChange}
      filter={foundByWords(options)}
      placeholder={value.length === 0 ? placeholder : ''}
      nothingFoundMessage={NOTHING}
      limit={60}
      maxDropdownHeight={300}
      searchable
      hidePickedOptions
      clearSearchOnChange
      autoComplete="off"
      {...rest}
    />
  )
}
