import { Button, Stack } from '@mantine/core'
import type { Invitations } from '@phoihop/contract/invitation-shapes'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { invitationQueries, useSaveRules } from './api.ts'
import { draftOf, entryOf, findMistakes, newLine, type RuleDraft } from './rule-draft.ts'
import { RuleFields } from './rule-fields.tsx'
import { text } from './text.ts'

interface CompositionFormProps {
  meetingId: string
  invitations: Invitations
  onClose: () => void
}

/** The expected composition, line by line. */
export function CompositionForm({ meetingId, invitations, onClose }: CompositionFormProps) {
  const [lines, setLines] = useState<readonly RuleDraft[]>(() =>
    invitations.rules.length > 0 ? invitations.rules.map(draftOf) : [newLine(undefined)],
  )
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const places = usePlaces()
  const saving = useSaveRules(meetingId)
  const set = (key: string, part: Partial<RuleDraft>) =>
    setLines((now) => now.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findMistakes(lines)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || saving.isPending) return
    saving.mutate(
      { version: invitations.version, rules: entryOf(lines) },
      {
        onSuccess: () => {
          void notify(text.saved)
          onClose()
        },
        onError: (error) =>
          setErrors(
            error instanceof ApiError && error.code === 'request/stale-version'
              ? { fields: {}, general: text.stale }
              : toFormErrors(error, []),
          ),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.composition}>
      <Stack gap="md">
        {lines.map((line, i) => (
          <RuleFields
            key={line.key}
            line={line}
            number={i + 1}
            places={places}
            errors={errors.fields}
            onChange={(part) => set(line.key, part)}
            onDrop={() => setLines((now) => now.filter(({ key }) => key !== line.key))}
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={16} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setLines((now) => [...now, newLine(now.at(-1))])}
        >
          {text.addLine}
        </Button>
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={saving.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}

/** Classes first: most lines of a giao ban are written for them. */
function usePlaces() {
  const { classes = [], organisations = [] } = useQuery(invitationQueries.bodies()).data ?? {}
  return [
    ...classes.map(({ code, name, words }) => ({ value: `c:${code}`, label: name, words })),
    ...organisations.map(({ id, name, shortName, words }) => ({
      value: `o:${id}`,
      label: shortName,
      words: [name, ...words],
    })),
  ]
}
