import { useQuery } from '@tanstack/react-query'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { taskQueries } from '../api.ts'
import { formText } from './form-text.ts'

interface SuggestionFieldProps {
  /** the unit that answers: it does not suggest itself */
  own: string
  value: string | null
  error: string | undefined
  onChange: (id: string | null) => void
}

/** Who should have been given the work. The form does not wait for the list: the answer may be left out. */
export function SuggestionField({ own, value, error, onChange }: SuggestionFieldProps) {
  const bodies = useQuery(taskQueries.addressees()).data?.organisations ?? []
  return (
    <SearchSelect
      label={formText.suggestion}
      description={formText.suggestionHint}
      clearable
      options={bodies
        .filter(({ id }) => id !== own)
        .map(({ id, name, shortName }) => ({ value: id, label: name, words: [shortName] }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}
