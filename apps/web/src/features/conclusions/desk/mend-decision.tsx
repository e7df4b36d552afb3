import { Button } from '@mantine/core'
import { plainWords } from '../../../lib/plain-words.ts'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import classes from './decision-panel.module.css'
import type { Decision } from './decisions.ts'
import { decisionText, MEND_SENTENCES } from './decision-text.ts'
import type { DeskView } from './desk-view.ts'
import { focusEntry } from './focus-entry.ts'
import { suggestionText } from './suggestion-text.ts'

interface MendDecisionProps {
  decision: Extract<Decision, { kind: 'mend' }>
  view: DeskView
}

/** Something of one suggestion that is mended in its form, or dropped with it. */
export function MendDecision({ decision, view }: MendDecisionProps) {
  const { acts, desk, marking } = view
  const [suggestion] = decision.suggestions
  const entry = desk.entries.find((one) => one.key === suggestion?.id)
  if (!suggestion || !entry) return null
  return (
    <>
      <p className={classes.question}>
        {refTitle(suggestion.ref)}: {MEND_SENTENCES[decision.need]}
      </p>
      <p className={classes.quote}>{plainWords(suggestion.quote)}</p>
      <div className={classes.row}>
        <Button variant="light" size="compact-md" onClick={() => marking.openSuggestion(suggestion)}>
          {decisionText.open}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            desk.show(null)
            desk.setCurrent(entry.key)
            focusEntry(entry.key)
          }}
        >
          {decisionText.show}
        </Button>
        <Button variant="default" size="compact-md" disabled={acts.busy} onClick={() => acts.reject(entry)}>
          {suggestionText.reject}
        </Button>
      </div>
    </>
  )
}
