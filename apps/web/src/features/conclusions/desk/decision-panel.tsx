import { Button } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { DeadlineDecision } from './deadline-decision.tsx'
import classes from './decision-panel.module.css'
import { type Decision, notRecipients } from './decisions.ts'
import { decisionText } from './decision-text.ts'
import type { DeskView } from './desk-view.ts'
import { DECISIONS_ID } from './focus-entry.ts'
import { MendDecision } from './mend-decision.tsx'
import { NameDecision } from './name-decision.tsx'

/** What only a person can decide, before everything else; the same question of several suggestions stands once. */
export function DecisionPanel({ view }: { view: DeskView }) {
  const { desk, acts, paper, onHeader } = view
  const { decisions } = desk
  const strangers = notRecipients(desk.entries, paper.recipients)
  if (decisions.length === 0 && strangers.count === 0) return null
  return (
    <section className={classes.panel} aria-labelledby={DECISIONS_ID}>
      {decisions.length > 0 && (
        <h2 className={classes.title} id={DECISIONS_ID} tabIndex={-1}>
          <IconAlertTriangle aria-hidden size={20} />
          {decisionText.title(decisions.length)}
          {acts.progress && (
            <output className={classes.progress}>
              {decisionText.progress(acts.progress.done, acts.progress.total)}
            </output>
          )}
        </h2>
      )}
      <ul className={classes.list}>
        {decisions.map((decision) => (
          <li key={decision.key} className={classes.decision}>
            <OneDecision decision={decision} view={view} />
          </li>
        ))}
      </ul>
      {strangers.count > 0 && (
        <div className={classes.warning}>
          <IconInfoCircle aria-hidden size={18} />
          <span>
            {decisionText.notRecipients(strangers.count, strangers.names.join('; '))} {decisionText.leaveRecipients}
          </span>
          <Button variant="subtle" size="compact-sm" onClick={onHeader}>
            {decisionText.addRecipients}
          </Button>
        </div>
      )}
    </section>
  )
}

function OneDecision({ decision, view }: { decision: Decision; view: DeskView }) {
  if (decision.kind === 'deadline') return <DeadlineDecision suggestions={decision.suggestions} view={view} />
  if (decision.kind === 'mend') return <MendDecision decision={decision} view={view} />
  return <NameDecision decision={decision} view={view} />
}
