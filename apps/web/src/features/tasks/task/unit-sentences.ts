import type { Assignment } from '@phoihop/contract/task-shapes'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { formatDay } from '../../../lib/format.ts'
import { TIME_LABELS } from '../../../lib/labels.ts'
import { text } from '../text.ts'

/** What there is to know of one part, in sentences: both clocks, what waits, who has it in hand, its days. */
export function unitSentences(assignment: Assignment): string[] {
  const { extensions, handedTo, reopenAskedOn, coordination, className } = assignment
  return [
    ...(extensions.asksFor ? [text.extensionWaits(formatDay(extensions.asksFor))] : []),
    ...(reopenAskedOn ? [text.reopenAsked(formatDay(reopenAskedOn))] : []),
    ...(handedTo ? [text.inHand(handedTo.fullName, handedTo.post)] : []),
    ...(className ? [text.className(className)] : []),
    deadlineSentenceOf(assignment),
    ...(coordination === 'yes' ? [`${text.coordinated}.`] : []),
    ...daysOf(assignment),
  ]
}

/** "Hạn đầu 15/5/2017 · trễ 5 ngày; hạn đã gia hạn lần 1: 30/5/2017 · trong hạn." */
function deadlineSentenceOf({ deadline, extensions, time }: Assignment): string {
  const { firstDueOn, firstLateDays, dueOn } = deadline
  if (firstDueOn === null || dueOn === null) return text.ownDeadline(deadlineBrief(deadline))
  const clocks = { first: formatDay(firstDueOn), late: firstLateDays, now: formatDay(dueOn) }
  return text.bothClocks(clocks, extensions.approved, TIME_LABELS[time])
}

function daysOf(assignment: Assignment): string[] {
  const { urgedOn, assignedOn, state, acknowledgeBy, acknowledgedOn, completedOn, acceptedOn, reviewOn } = assignment
  const isOpen = !['accepted', 'withdrawn'].includes(state)
  return [
    ...(reviewOn && isOpen ? [text.reviewBy(formatDay(reviewOn))] : []),
    text.assignedOn(formatDay(assignedOn)),
    ...(state === 'assigned' ? [text.acknowledgeBy(formatDay(acknowledgeBy))] : []),
    ...(acknowledgedOn ? [text.acknowledgedOn(formatDay(acknowledgedOn))] : []),
    ...(completedOn ? [text.completedOn(formatDay(completedOn))] : []),
    ...(acceptedOn ? [text.acceptedOn(formatDay(acceptedOn))] : []),
    ...(urgedOn.length > 0 ? [text.urged(urgedOn)] : []),
  ]
}
