import { type ComboboxItem, MultiSelect, type OptionsFilter } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'
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
  const wordsOf = new Map(
    options.map((option) => [option.value, fold([option.label, ...(option.words ?? [])].join(' · '))]),
  )
  const filter: OptionsFilter = ({ options: all, search }) => {
    const wanted = fold(search)
    // the data given below holds items only, no groups
    return (all as ComboboxItem[]).filter((item) => wordsOf.get(item.value)?.includes(wanted))
  }
  return (
    <MultiSelect
      {...(labelHidden ? { 'aria-label': label } : { label })}
      data={options.map(({ value: id, label: name }) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={onChange}
      filter={filter}
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
