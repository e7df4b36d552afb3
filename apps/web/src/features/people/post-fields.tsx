import { NativeSelect, TextInput } from '@mantine/core'
import { POST_FUNCTIONS, POST_SCOPES } from '@phoihop/contract/people'
import { useQuery } from '@tanstack/react-query'
import { DateField } from '../../ui/date-field.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { peopleQueries } from './api.ts'
import type { PostDraft } from './post-draft.ts'
import { RIGHT_LABELS, SCOPE_LABELS, text } from './text.ts'

interface PostFieldsProps {
  draft: PostDraft
  errors: Record<string, string>
  onChange: (part: Partial<PostDraft>) => void
}

/** Where, as what, with which rights, since when. */
export function PostFields({ draft, errors, onChange }: PostFieldsProps) {
  const bodies = useQuery(peopleQueries.bodies()).data?.organisations ?? []
  return (
    <>
      <SearchSelect
        label={text.body}
        required
        options={bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))}
        value={draft.organisationId}
        error={errors.organisationId}
        onChange={(organisationId) => onChange({ organisationId })}
      />
      <TextInput
        label={text.post}
        required
        maxLength={160}
        value={draft.post}
        error={errors.post}
        onChange={(event) => onChange({ post: event.currentTarget.value })}
      />
      <NativeSelect
        label={text.rights}
        value={draft.function}
        error={errors.function}
        data={POST_FUNCTIONS.map((one) => ({ value: one, label: RIGHT_LABELS[one] }))}
        onChange={(event) =>
          onChange({ function: POST_FUNCTIONS.find((one) => one === event.currentTarget.value) ?? 'officer' })
        }
      />
      <NativeSelect
        label={text.scope}
        value={draft.scope}
        error={errors.scope}
        data={POST_SCOPES.map((one) => ({ value: one, label: SCOPE_LABELS[one] }))}
        onChange={(event) =>
          onChange({ scope: POST_SCOPES.find((one) => one === event.currentTarget.value) ?? 'organisation' })
        }
      />
      <DateField
        label={text.since}
        required
        value={draft.startsOn}
        error={errors.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
    </>
  )
}
