import type { AssignmentState } from './assignment-moves.ts'
import type { CivilDate } from '../civil-date.ts'
import type { TimeState } from './time-state.ts'

/** How loud a cell is; what it says stands in its words and its mark as well. */
export type CellTone = 'still' | 'going' | 'check' | 'done' | 'soon' | 'late'

export interface CellFacts {
  state: AssignmentState
  time: TimeState
  lateDays: number
  dueOn: CivilDate | null
  completedOn: CivilDate | null
}

export interface CellWords {
  /** a shape of its own for each standing */
  mark: string
  tone: CellTone
  /** "Quá hạn 12 ngày", "Xong", "Chưa nhận" */
  words: string
  /** "hạn 1/6/2017, đang làm"; '' when there is nothing to add */
  more: string
}

const STATES: Record<AssignmentState, { mark: string; tone: CellTone; words: string }> = {
  assigned: { mark: '○', tone: 'soon', words: 'Chưa nhận' },
  acknowledged: { mark: '◔', tone: 'going', words: 'Đã nhận' },
  'in-progress': { mark: '◑', tone: 'going', words: 'Đang làm' },
  reported: { mark: '?', tone: 'check', words: 'Chờ xác nhận' },
  accepted: { mark: '✓', tone: 'done', words: 'Xong' },
  returned: { mark: '↩', tone: 'late', words: 'Trả lại' },
  'sent-back': { mark: '↻', tone: 'soon', words: 'Làm thêm' },
  suspended: { mark: '‖', tone: 'still', words: 'Tạm dừng' },
  withdrawn: { mark: '×', tone: 'still', words: 'Đã rút' },
}
const STOPPED: readonly AssignmentState[] = ['suspended', 'withdrawn', 'returned']

/**
 * What one cell of the table unit × task says: the standing first (time where it presses, else the state), then the day.
 * In a period that is over, time is that of its last day.
 */
export function cellWords(facts: CellFacts): CellWords {
  const { state, time, lateDays } = facts
  const own = STATES[state]
  if (time === 'done-in-time' || time === 'done-undated') return { ...STATES.accepted, more: doneOn(facts) }
  if (time === 'done-late')
    return { mark: '✓', tone: 'soon', words: `Xong, muộn ${lateDays} ngày`, more: doneOn(facts) }
  if (STOPPED.includes(state)) return { ...own, more: dueBy(facts) }
  if (time === 'overdue') {
    const more = state === 'accepted' ? [dueBy(facts)] : [dueBy(facts), own.words.toLowerCase()]
    return { mark: '▲', tone: 'late', words: `Quá hạn ${lateDays} ngày`, more: more.join(', ') }
  }
  if (time === 'due-soon' && state !== 'reported')
    return { mark: '◆', tone: 'soon', words: 'Sắp đến hạn', more: `${dueBy(facts)}, ${own.words.toLowerCase()}` }
  return { ...own, more: dueBy(facts) }
}

function doneOn({ completedOn }: CellFacts): string {
  return completedOn === null ? '' : shortDay(completedOn)
}

function dueBy({ dueOn }: CellFacts): string {
  return dueOn === null ? 'không hạn' : `hạn ${shortDay(dueOn)}`
}

/** `2017-06-20` → `20/6/2017` */
function shortDay(day: CivilDate): string {
  return day.split('-').map(Number).toReversed().join('/')
}

/** Each standing once, for the legend. */
export const CELL_LEGEND: readonly CellWords[] = [
  { mark: '✓', tone: 'done', words: 'Xong', more: '' },
  { mark: '✓', tone: 'soon', words: 'Xong sau hạn', more: '' },
  { mark: '▲', tone: 'late', words: 'Quá hạn', more: '' },
  { mark: '◆', tone: 'soon', words: 'Sắp đến hạn', more: '' },
  ...(
    ['reported', 'in-progress', 'acknowledged', 'assigned', 'sent-back', 'returned', 'suspended', 'withdrawn'] as const
  ).map((state) => ({ ...STATES[state], more: '' })),
]
