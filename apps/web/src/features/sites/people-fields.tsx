import { TextInput } from '@mantine/core'
import { text } from './text.ts'

export const PEOPLE = [
  { field: 'place', max: 300 },
  { field: 'chairName', max: 120 },
  { field: 'chairPost', max: 200 },
  { field: 'technicianName', max: 120 },
  { field: 'technicianPhone', max: 30 },
] as const

export type PeopleDraft = Record<(typeof PEOPLE)[number]['field'], string>
export const NO_PEOPLE: PeopleDraft = {
  place: '',
  chairName: '',
  chairPost: '',
  technicianName: '',
  technicianPhone: '',
}

interface PeopleFieldsProps {
  draft: PeopleDraft
  errors: Record<string, string>
  onChange: (part: Partial<PeopleDraft>) => void
}

/** Who chairs a site, who sees to its technique, and where it is. */
export function PeopleFields({ draft, errors, onChange }: PeopleFieldsProps) {
  return PEOPLE.map(({ field, max }) => (
    <TextInput
      key={field}
      type={field === 'technicianPhone' ? 'tel' : 'text'}
      label={text[field]}
      maxLength={max}
      value={draft[field]}
      error={errors[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  ))
}
