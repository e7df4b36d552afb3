import type { WaitingProposal } from '@phoihop/contract/proposals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import { AnswerTimeBadge } from './state-badge.tsx'
import { text } from './text.ts'
import { waitingQuery } from './waiting-query.ts'
import classes from './waiting-proposals.module.css'

const PARTS = ['toAddress', 'toAnswer', 'toApprove', 'toExplain', 'toOpine'] as const

/** Proposals that wait for this person: to be answered, approved, made clear, or judged. Nothing where nothing waits. */
export function WaitingProposals() {
  const waiting = useSuspenseQuery(waitingQuery()).data
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
