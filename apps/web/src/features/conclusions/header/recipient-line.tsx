import { Button, Checkbox } from '@mantine/core'
import { entryText } from '../enter/entry-text.ts'
import type { AskedName } from '../enter/reading-note.ts'
import { readingText } from '../enter/reading-text.ts'
import { OrganisationSelect } from './organisation-select.tsx'
import classes from './recipients-field.module.css'

interface RecipientLineProps {
  words: string
  value: string | null
  /** what the reading says of a line that is no one body's name */
  asked: AskedName | null
  /** its bodies get the excerpt of their own work */
  excerpt: boolean
  onChange: (id: string | null) => void
  onExcerpt: (excerpt: boolean) => void
}

/** One line of Nơi nhận and the body it stands for. */
export function RecipientLine({ words, value, asked, excerpt, onChange, onExcerpt }: RecipientLineProps) {
  return (
    <li>
      <span>
        {words}
        {value === null && asked && <small className={classes.why}>{whyOf(asked)}</small>}
        {value === null &&
          asked?.candidates.map((body) => (
            <Button key={body.id} variant="light" size="compact-xs" mr={4} onClick={() => onChange(body.id)}>
              {body.shortName}
            </Button>
          ))}
      </span>
      <OrganisationSelect
        quiet
        size="xs"
        label={entryText.recipientBody(words)}
        placeholder={entryText.noBody}
        value={value}
        onChange={onChange}
      />
      {(value !== null || asked?.match === 'class') && (
        <Checkbox
          size="xs"
          label={entryText.sendExcerpt}
          aria-label={entryText.sendExcerptOf(words)}
          checked={excerpt}
          onChange={(event) => onExcerpt(event.currentTarget.checked)}
        />
      )}
    </li>
  )
}

function whyOf({ match }: AskedName): string {
  if (match === 'several') return readingText.recipientSeveral
  if (match === 'class') return readingText.recipientClass
  return match === 'generic' ? readingText.recipientGeneric : readingText.recipientNone
}
