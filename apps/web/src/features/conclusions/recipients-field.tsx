import { Stack, Textarea } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'
import { entryText } from './entry-text.ts'
import { type HeaderTyped, recipientLines } from './header-form.ts'
import { OrganisationSelect } from './organisation-select.tsx'
import classes from './recipients-field.module.css'

interface RecipientsFieldProps {
  typed: Pick<HeaderTyped, 'recipients' | 'recipientBodies'>
  description: string | undefined
  error: string | undefined
  onChange: (part: Partial<HeaderTyped>) => void
}

/** The lines under "Nơi nhận", as pasted; each may be tied to a body. */
export function RecipientsField({ typed, description, error, onChange }: RecipientsFieldProps) {
  const lines = [...new Set(recipientLines(typed.recipients))]
  const tie = (words: string, id: string | null) =>
    onChange({ recipientBodies: { ...typed.recipientBodies, [fold(words)]: id } })
  return (
    <Stack gap="xs">
      <Textarea
        label={entryText.recipients}
        description={description ?? entryText.recipientsHint}
        error={error}
        autosize
        minRows={3}
        maxRows={14}
        value={typed.recipients}
        onChange={(event) => onChange({ recipients: event.currentTarget.value })}
      />
      {lines.length > 0 && (
        <details>
          <summary className={classes.summary}>{entryText.recipientsTied}</summary>
          <ul className={classes.lines}>
            {lines.map((words) => (
              <li key={words}>
                <span>{words}</span>
                <OrganisationSelect
                  quiet
                  size="xs"
                  label={entryText.recipientBody(words)}
                  placeholder={entryText.noBody}
                  value={typed.recipientBodies[fold(words)] ?? null}
                  onChange={(id) => tie(words, id)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  )
}
