import { Stack, Textarea } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'
import { entryText } from '../enter/entry-text.ts'
import type { AskedName } from '../enter/reading-note.ts'
import { readingText } from '../enter/reading-text.ts'
import { type HeaderTyped, recipientLines } from './header-form.ts'
import { RecipientLine } from './recipient-line.tsx'
import classes from './recipients-field.module.css'

interface RecipientsFieldProps {
  typed: Pick<HeaderTyped, 'recipients' | 'recipientBodies' | 'recipientExcerpts'>
  /** lines that stand for no one body */
  asked: readonly AskedName[]
  description: string | undefined
  error: string | undefined
  onChange: (part: Partial<HeaderTyped>) => void
}

/** The lines under "Nơi nhận", as pasted; each may be tied to a body. */
export function RecipientsField({ typed, asked, description, error, onChange }: RecipientsFieldProps) {
  const lines = [...new Set(recipientLines(typed.recipients))]
  const bodyOf = (words: string) => typed.recipientBodies[fold(words)]
  const tied = lines.filter((words) => bodyOf(words)).length
  const toChoose = asked.filter(
    (one) => one.match === 'several' && lines.includes(one.words) && bodyOf(one.words) === undefined,
  ).length
  const tie = (words: string, id: string | null) =>
    onChange({ recipientBodies: { ...typed.recipientBodies, [fold(words)]: id } })
  const sendExcerpt = (words: string, excerpt: boolean) => {
    const others = typed.recipientExcerpts.filter((one) => one !== fold(words))
    onChange({ recipientExcerpts: excerpt ? [...others, fold(words)] : others })
  }
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
        <details key={String(asked.length > 0)} open={asked.length > 0}>
          <summary className={classes.summary}>
            {readingText.tied(tied, lines.length)}
            {toChoose > 0 && <b>{readingText.toChoose(toChoose)}</b>}
          </summary>
          <ul className={classes.lines}>
            {lines.map((words) => (
              <RecipientLine
                key={words}
                words={words}
                value={bodyOf(words) ?? null}
                asked={asked.find((one) => one.words === words) ?? null}
                excerpt={typed.recipientExcerpts.includes(fold(words))}
                onChange={(id) => tie(words, id)}
                onExcerpt={(excerpt) => sendExcerpt(words, excerpt)}
              />
            ))}
          </ul>
        </details>
      )}
    </Stack>
  )
}
