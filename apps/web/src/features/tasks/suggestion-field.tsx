import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { taskQueries } from './api.ts'
import { formText } from './form-text.ts'

interface SuggestionFieldProps {
  value: string | null
  error: string | undefined
  onChange: (id: string | null) => void
}

/** Who should have been given the work. The form does not wait for the list: the answer may be left out. */
export function SuggestionField({ value, error, onChange }: SuggestionFieldProps) {
  const bodies = useQuery(taskQueries.addressees()).data?.organisations ?? []
  return (
    <NativeSelect
      label={formText.suggestion}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: formText.suggestionNone },
        ...bodies.map((body) => ({ value: body.id, label: body.name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  )
}
