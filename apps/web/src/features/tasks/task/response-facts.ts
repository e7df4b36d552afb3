import type { Response } from '@phoihop/contract/task-shapes'
import { formatDay } from '../../../lib/format.ts'
import { text } from '../text.ts'

/** What an act was about beside its words: another unit, days, an obstacle, a person, the unit's letter. */
export function factsOf(response: Response): string[] {
  const { suggested, obstacle, onBehalf, letterNumber, letterOn } = response
  return [
    ...(suggested ? [otherOf(response, suggested.name)] : []),
    ...daysOf(response),
    ...(obstacle ? [text.obstacle(obstacle)] : []),
    ...handedOf(response),
    ...(onBehalf ? [text.letter(letterNumber, letterOn && formatDay(letterOn))] : []),
  ]
}

function otherOf({ act }: Response, name: string): string {
  if (act === 'assign') return text.takenOver(name)
  if (act === 'reassign') return text.givenToOther(name)
  return act === 'change-lead' ? text.leadWith(name) : text.suggested(name)
}

function daysOf({ act, dayFrom, dayTo }: Response): string[] {
  // the words of what a later paper made of it name the day
  if (dayTo === null || act === 'postpone') return []
  if (act === 'correct-deadline') return [text.corrected(formatDay(dayFrom), formatDay(dayTo))]
  return [
    act === 'approve-extension' ? text.extended(formatDay(dayFrom), formatDay(dayTo)) : text.asksFor(formatDay(dayTo)),
  ]
}

function handedOf({ act, handedTo }: Response): string[] {
  if (handedTo === null) return []
  return [act === 'take-back' ? text.takenBackFrom(handedTo.fullName) : text.handedTo(handedTo.fullName, handedTo.post)]
}
