import type { Suggestion } from '@phoihop/contract/reading-shapes'
import { plainWords } from '../../../lib/plain-words.ts'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { DeadlineButtons } from './deadline-buttons.tsx'
import classes from './decision-panel.module.css'
import { decisionText } from './decision-text.ts'
import type { DeskView } from './desk-view.ts'
import { type DeadlineDecision as Decided, withDeadline } from './suggestion-change.ts'

interface DeadlineDecisionProps {
  suggestions: readonly Suggestion[]
  view: DeskView
}

/** What becomes of work without a deadline: for all of it at once, or one by one. */
export function DeadlineDecision({ suggestions, view }: DeadlineDecisionProps) {
  const { acts, desk } = view
  const { reviewOn } = desk.read
  const decide = (some: readonly Suggestion[]) => (decision: Decided) =>
    void acts.changeAll(some.map((suggestion) => ({ suggestion, change: withDeadline(suggestion, decision) })))
  const several = suggestions.length > 1
  const [only] = suggestions
  return (
    <>
      <p className={classes.question}>{decisionText.deadline(suggestions.length)}</p>
      {!several && only && (
        <p className={classes.works}>
          {refTitle(only.ref)}: {plainWords(only.quote)}
        </p>
      )}
      <DeadlineButtons
        label={several ? decisionText.forAll(suggestions.length) : null}
        reviewOn={reviewOn}
        busy={acts.busy}
        onDecide={decide(suggestions)}
      />
      {several && (
        <details className={classes.each}>
          <summary>{decisionText.each}</summary>
          <ul>
            {suggestions.map((suggestion) => (
              <li key={suggestion.id}>
                <p className={classes.quote}>
                  <b>{refTitle(suggestion.ref)}</b> {plainWords(suggestion.quote)}
                </p>
                <DeadlineButtons label={null} reviewOn={reviewOn} busy={acts.busy} onDecide={decide([suggestion])} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
