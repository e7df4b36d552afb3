import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts'
import { addDays, type CivilDate, daysBetween } from '../civil-date.ts'
import type { ProposalSettings, ProposalSource } from '../settings/proposal-settings.ts'
import type { ProposalState } from './proposal-state.ts'

type SpecialDays = ReadonlyMap<CivilDate, boolean>

/** The last good day to answer what was raised on `from` (that day itself never counts). */
export function answerDueOn(
  from: CivilDate,
  source: ProposalSource,
  settings: ProposalSettings,
  special: SpecialDays,
): CivilDate {
  const days = settings.answerDays[source]
  return settings.workingDays ? addWorkingDays(from, days, special) : addDays(from, days)
}

/** The due day moved on by a wait for clarification: the clock stood still from the question to the reply. */
export function dueAfterWait(
  dueOn: CivilDate,
  wait: { askedOn: CivilDate; explainedOn: CivilDate },
  settings: Pick<ProposalSettings, 'workingDays'>,
  special: SpecialDays,
): CivilDate {
  // what was late before the question stays late
  if (wait.askedOn > dueOn) return dueOn
  const length = daysBetween(wait.askedOn, wait.explainedOn)
  if (!settings.workingDays) return addDays(dueOn, length)
  let waited = 0
  for (let day = 1; day <= length; day += 1) if (isWorkingDay(addDays(wait.askedOn, day), special)) waited += 1
  return addWorkingDays(dueOn, waited, special)
}

/** stopped: waits for the askers · none: nothing to answer any more */
export const ANSWER_TIMES = ['in-time', 'due-soon', 'overdue', 'stopped', 'none'] as const
export type AnswerTime = (typeof ANSWER_TIMES)[number]

/** Where the answering body's clock stands today. */
export function deriveAnswerTime(
  { state, dueOn }: { state: ProposalState; dueOn: CivilDate },
  today: CivilDate,
  soonDays: number,
): AnswerTime {
  if (state === 'unclear') return 'stopped'
  if (state !== 'unanswered') return 'none'
  if (dueOn < today) return 'overdue'
  return daysBetween(today, dueOn) <= soonDays ? 'due-soon' : 'in-time'
}
