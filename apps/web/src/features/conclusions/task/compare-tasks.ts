import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import { deadlineSentence } from '@phoihop/domain/deadlines/deadline-words'
import { FORCE_LABELS } from '../../../lib/labels.ts'
import { addressNames } from './address-words.ts'
import { toDeadline } from './deadline-form.ts'
import { entryText } from '../enter/entry-text.ts'
import { taskText } from '../desk/mark-text.ts'
import { readableWords } from '../paper/paper-pieces.ts'
import { type TaskTyped, toTaskEntry } from './task-typed.ts'
import type { Difference } from '../version-conflict.tsx'

type TaskFacts = Pick<PaperTask, 'start' | 'end' | 'addresses' | 'force' | 'deadline' | 'output'>

/** Where what is typed differs from what another has saved. */
export function compareTasks(paper: Conclusion, mine: TaskTyped, theirs: TaskFacts): Difference[] {
  const count = (role: 'lead' | 'coordinating') =>
    `${toTaskEntry(mine).addresses.filter((one) => one.role === role).length} nơi đã chọn`
  const rows = [
    { label: taskText.quote, mine: readableWords(paper.text, mine.span), theirs: readableWords(paper.text, theirs) },
    { label: taskText.leads, mine: count('lead'), theirs: addressNames(theirs.addresses, 'lead').join('; ') },
    {
      label: taskText.coordinators,
      mine: count('coordinating'),
      theirs: addressNames(theirs.addresses, 'coordinating').join('; '),
    },
    { label: taskText.force, mine: FORCE_LABELS[mine.force], theirs: FORCE_LABELS[theirs.force] },
    {
      label: taskText.deadline,
      mine: deadlineSentence(toDeadline(mine.deadline)),
      theirs: deadlineSentence(theirs.deadline),
    },
    { label: taskText.output, mine: mine.output || entryText.empty, theirs: theirs.output ?? entryText.empty },
  ]
  return rows.filter((row) => row.mine !== row.theirs)
}
