import type { WaitingProposal } from '@phoihop/contract/proposals'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import { AnswerTimeBadge } from './answer-time-badge.tsx'
import { PARTS, type ProposalsWaiting } from './waiting-query.ts'
import classes from './waiting-proposals.module.css'
import { waitingText as text } from './waiting-text.ts'

/** Proposals that wait for this person: to be answered, approved, made clear, or judged. Loaded where some wait. */
export default function WaitingProposalsPanel({ waiting }: { waiting: ProposalsWaiting }) {
  return PARTS.filter((part) => waiting[part].length > 0).map((part) => (
    <Panel key={part} title={`${text.waiting[part]} (${String(waiting[part].length)})`} id={`proposals-${part}`} flush>
      <WaitingRows>
        {waiting[part].map((row) => (
          <WaitingRow key={row.id} row={row} act={text.waitingActs[part]} />
        ))}
      </WaitingRows>
    </Panel>
  ))
}

function WaitingRow({ row, act }: { row: WaitingProposal; act: string }) {
  const due = row.time === 'none' ? [] : [text.dueOn(formatDay(row.dueOn))]
  return (
    <li>
      <div className={classes.words}>
        {row.time !== 'none' && row.time !== 'in-time' && <AnswerTimeBadge time={row.time} />}
        <p>{row.text}</p>
        <p className={classes.quiet}>
          {[row.code, text.askers(row.askers.map((asker) => asker.shortName)), ...due].join(' · ')}
        </p>
      </div>
      <LinkButton to={paths.proposal(row.id)} variant="default">
        {act}
      </LinkButton>
    </li>
  )
}
