import type { SuggestedAddress, Suggestion } from '@phoihop/contract/reading-shapes'
import type { PaperTask, TaskEntry } from '@phoihop/contract/task-shapes'
import { findSpanFault, type Span } from '@phoihop/domain/conclusions/span'
import { findDeadlineFault } from '@phoihop/domain/tasks/deadline'
import { ERROR_TEXTS } from '../../../lib/error-texts.ts'
import { keyOf, toAddress } from './address-key.ts'
import type { SuggestionChange } from '../readings-api.ts'
import { type DeadlineTyped, fromDeadline, toDeadline } from './deadline-form.ts'
import { proposeDeadline } from './deadline-hints.ts'
import { proposeForce } from './sentence-hints.ts'

/** What the form of a task holds; addressees as keys of options. */
export interface TaskTyped {
  span: Span
  force: PaperTask['force']
  leads: string[]
  coordinators: string[]
  exceptions: string[]
  deadline: DeadlineTyped
  output: string
  wantsPaper: boolean
  answersProposal: boolean
  /** addressee → the words by which the paper names it */
  words: Record<string, string>
  /** names of a suggestion that stand for nobody yet: kept while it is only saved, never part of a task */
  unsettled: SuggestedAddress[]
}

/** A new task of a sentence: force and deadline as far as the words say them. */
export function newTask(span: Span, sentence: string, paperDay: string): TaskTyped {
  return {
    span,
    force: proposeForce(sentence),
    leads: [],
    coordinators: [],
    exceptions: [],
    deadline: proposeDeadline(sentence, paperDay),
    output: '',
    wantsPaper: /bằng văn bản/iu.test(sentence),
    answersProposal: /^(?:về )?(?:một số )?(?:kiến nghị|đề xuất)/iu.test(sentence),
    words: {},
    unsettled: [],
  }
}

type TaskFacts = Omit<PaperTask, 'id' | 'ref' | 'quote' | 'rollUp' | 'version'>

export function fromTask(task: TaskFacts, today: string): TaskTyped {
  const keys = (role: PaperTask['addresses'][number]['role']) =>
    task.addresses.filter((one) => one.role === role).map(keyOf)
  return {
    span: { start: task.start, end: task.end },
    force: task.force,
    leads: keys('lead'),
    coordinators: keys('coordinating'),
    exceptions: keys('except'),
    deadline: fromDeadline(task.deadline, today),
    output: task.output ?? '',
    wantsPaper: task.wantsPaper,
    answersProposal: task.answersProposal,
    words: Object.fromEntries(task.addresses.flatMap((one) => (one.words ? [[keyOf(one), one.words]] : []))),
    unsettled: [],
  }
}

/** A suggestion as a form: names that are beyond doubt are chosen, the others wait. */
export function fromSuggestion(suggestion: Suggestion, today: string): TaskTyped {
  const isChosen = ({ organisation, class: group }: SuggestedAddress) => organisation !== null || group !== null
  const chosen = suggestion.addresses.filter(isChosen)
  return {
    ...fromTask({ ...suggestion, addresses: chosen }, today),
    unsettled: suggestion.addresses.filter((address) => !isChosen(address)),
  }
}

/** What is sent to save a suggestion without accepting it: names nobody has settled stay as the paper writes them. */
export function toSuggestionChange(typed: TaskTyped): SuggestionChange {
  const { output, wantsPaper, answersProposal, ...entry } = toTaskEntry(typed)
  const asked = typed.unsettled.map(({ role, words }) => ({ role, words, organisationId: null, classCode: null }))
  return {
    ...entry,
    output: output ?? null,
    wantsPaper: wantsPaper ?? false,
    answersProposal: answersProposal ?? false,
    addresses: [...entry.addresses, ...asked],
  }
}

export function toTaskEntry(typed: TaskTyped): TaskEntry {
  const address = (key: string, role: 'lead' | 'coordinating' | 'except') => ({
    ...toAddress(key, role),
    words: typed.words[key] ?? null,
  })
  return {
    start: typed.span.start,
    end: typed.span.end,
    force: typed.force,
    output: typed.output,
    wantsPaper: typed.wantsPaper,
    answersProposal: typed.answersProposal,
    deadline: toDeadline(typed.deadline),
    addresses: [
      ...typed.leads.map((key) => address(key, 'lead')),
      ...typed.coordinators.map((key) => address(key, 'coordinating')),
      ...typed.exceptions.map((key) => address(key, 'except')),
    ],
  }
}

/** A stored task as an entry: what is sent to mark it again. */
export function entryOf(task: PaperTask): TaskEntry {
  return {
    start: task.start,
    end: task.end,
    force: task.force,
    output: task.output,
    wantsPaper: task.wantsPaper,
    answersProposal: task.answersProposal,
    deadline: task.deadline,
    addresses: task.addresses.map((address) => ({
      role: address.role,
      organisationId: address.organisation?.id ?? null,
      classCode: address.class?.code ?? null,
      words: address.words,
    })),
  }
}

/** The inputs of the form, by the names the server uses. */
export const TASK_NAMES = [
  'start',
  'addresses',
  'force',
  'output',
  'deadline.dueTime',
  'deadline.startOn',
  'deadline.words',
  'deadline',
] as const

const DEADLINE_HOMES: Partial<Record<string, (typeof TASK_NAMES)[number]>> = {
  'tasks/deadline-time-missing': 'deadline.dueTime',
  'tasks/deadline-start-missing': 'deadline.startOn',
  'tasks/deadline-ends-before-start': 'deadline.startOn',
  'tasks/deadline-words-missing': 'deadline.words',
}

/** What can be said before sending: input → sentence. The server decides all the same. */
export function findTaskMistakes(
  typed: TaskTyped,
  paper: { text: string; issuedOn: string | null; others: readonly Span[] },
): Record<string, string> {
  const mistakes: Record<string, string> = {}
  const span = findSpanFault(typed.span, paper.text, paper.others)
  if (span) mistakes.start = ERROR_TEXTS[span]
  if (typed.leads.length === 0) mistakes.addresses = ERROR_TEXTS['tasks/lead-missing']
  const deadline = findDeadlineFault(toDeadline(typed.deadline), paper.issuedOn)
  if (deadline) mistakes[DEADLINE_HOMES[deadline] ?? 'deadline'] = ERROR_TEXTS[deadline]
  return mistakes
}
