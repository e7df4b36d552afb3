import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { formatDay, formatText } from '../../lib/format.ts'
import { SOURCE_LABELS } from './labels.ts'
import { text } from './text.ts'

/** The facts of a proposal, each under its name. */
export function factsOf(proposal: Proposal): { label: string; value: string }[] {
  const moved = proposal.dueOn !== proposal.firstDueOn ? ` (${text.dueMoved(formatDay(proposal.firstDueOn))})` : ''
  return [
    { label: text.asker, value: proposal.askers.map((asker) => asker.name).join('; ') },
    { label: text.addressedTo, value: proposal.addressedTo?.name ?? text.noAddressee },
    { label: text.due, value: formatDay(proposal.dueOn) + moved },
    { label: text.raisedOn, value: formatDay(proposal.raisedOn) },
    { label: text.field, value: formatText(proposal.field) },
    { label: text.source, value: SOURCE_LABELS[proposal.source] },
    ...(proposal.meeting
      ? [{ label: text.meeting, value: `${proposal.meeting.title} (${formatDay(proposal.meeting.heldOn)})` }]
      : []),
    ...(proposal.letterNumber
      ? [{ label: text.letter, value: text.letterOf(proposal.letterNumber, formatDay(proposal.letterOn)) }]
      : []),
    { label: text.keeper, value: proposal.keeper.name },
  ]
}

/** Who asks whom, until when, in one line. */
export function briefOf(proposal: Proposal): string {
  const askers = text.askers(proposal.askers.map((asker) => asker.name))
  const to = proposal.addressedTo?.name ?? text.noAddressee
  return `${askers} → ${to} · ${text.dueOn(formatDay(proposal.dueOn))}`
}
