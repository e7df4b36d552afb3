import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { organisationKey } from '../task/address-key.ts'
import { AddressSelect } from '../task/address-select.tsx'
import classes from './decision-panel.module.css'
import type { Decision } from './decisions.ts'
import { decisionText } from './decision-text.ts'
import type { DeskView } from './desk-view.ts'
import { focusEntry } from './focus-entry.ts'
import { withLeads } from './suggestion-change.ts'
import { refsWords } from './suggestion-text.ts'

interface NameDecisionProps {
  decision: Extract<Decision, { kind: 'name' | 'lead' }>
  view: DeskView
}

/** Whom words of the paper stand for, or who leads where nobody is named: chosen once for all that ask it. */
export function NameDecision({ decision, view }: NameDecisionProps) {
  const { acts } = view
  const [keys, setKeys] = useState<string[]>([])
  const [always, setAlways] = useState(false)
  const { suggestions } = decision
  const candidates = decision.kind === 'name' ? decision.candidates : []
  const canTeach = decision.kind === 'name' && (keys.length === 0 || (keys.length === 1 && isBody(keys[0])))
  const take = (chosen: string[]) =>
    decision.kind === 'name'
      ? void acts.decideName(decision, chosen, always && canTeach)
      : void acts.changeAll(suggestions.map((one) => ({ suggestion: one, change: withLeads(one, chosen) })))
  return (
    <>
      <p className={classes.question}>{questionOf(decision)}</p>
      <p className={classes.works}>
        {decisionText.works(suggestions.length, refsWords(suggestions))}{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => showFirst(decision, view)}>
          {decisionText.show}
        </Button>
      </p>
      {candidates.length > 0 && (
        <div className={classes.row}>
          {decisionText.candidates}
          {candidates.map((body) => (
            <Button
              key={body.id}
              variant="light"
              size="compact-md"
              disabled={acts.busy}
              onClick={() => take([organisationKey(body.id)])}
            >
              {body.shortName}
            </Button>
          ))}
        </div>
      )}
      <div className={classes.row}>
        <div className={classes.grow}>
          <AddressSelect
            quiet
            label={
              decision.kind === 'name'
                ? decisionText.choose(decision.words)
                : `${decisionText.chooseLead}: ${refsWords(suggestions)}`
            }
            value={keys}
            onChange={setKeys}
          />
        </div>
        <Button size="compact-md" disabled={keys.length === 0 || acts.busy} onClick={() => take(keys)}>
          {decisionText.take(suggestions.length)}
        </Button>
      </div>
      {decision.kind === 'name' && (
        <Checkbox
          size="sm"
          label={decisionText.always}
          checked={always && canTeach}
          disabled={!canTeach}
          onChange={(event) => setAlways(event.currentTarget.checked)}
        />
      )}
    </>
  )
}

function showFirst({ suggestions }: NameDecisionProps['decision'], { desk }: DeskView): void {
  const [first] = suggestions
  if (!first) return
  desk.show(null)
  desk.setCurrent(first.id)
  focusEntry(first.id)
}

function questionOf(decision: NameDecisionProps['decision']): string {
  if (decision.kind === 'name') return decisionText.name(decision.words)
  return decision.words === null ? decisionText.leadNobody : decisionText.lead(decision.words)
}

function isBody(key: string | undefined): boolean {
  return key?.startsWith('organisation:') ?? false
}
