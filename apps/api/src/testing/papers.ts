import type { Conclusion } from '@phoihop/contract/conclusions'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Assignment, PaperTask } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import type { TestApp } from './test-app.ts'

export const PAPER_TEXT = `KẾT LUẬN

Họp giao ban quý I năm 2017

1. Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017.

2. Đề nghị UBND các xã rà soát cơ sở vật chất; hoàn thành trong tháng 6/2017.

3. Thống nhất nội dung báo cáo của Ban Dân vận.

4. Tiếp tục tuyên truyền sâu rộng trong nhân dân.

Trên đây là kết luận, đề nghị các đơn vị thực hiện./.

Nơi nhận:

- Như trên.`

export const NO_DEADLINE = {
  kind: 'none' as const,
  words: null,
  dueOn: null,
  dueTime: null,
  startOn: null,
  recurrence: null,
  reviewOn: null,
}

let number = 0

/** A draft of the secretary's office; fields given replace the usual ones. */
export function draftPaper(app: TestApp, side = 'here', given: Record<string, unknown> = {}): Promise<Conclusion> {
  number += 1
  return app.ok(`${side}:secretary`, conclusionsApi.create, {
    body: {
      form: 'conclusion',
      issuerId: app.world.body(`${side}:hu`),
      number: String(number).padStart(2, '0'),
      symbol: 'KL/HU',
      subject: 'Họp giao ban quý I năm 2017',
      issuedOn: '2017-06-01',
      text: PAPER_TEXT,
      ...given,
    },
  })
}

export interface MarkGiven {
  sentence: string
  lead: readonly string[]
  with?: readonly string[]
  dueOn?: string
  wantsPaper?: boolean
}

/** The entry that marks a sentence of a paper; leads as body keys or "@class". */
export function markEntry(
  app: TestApp,
  paper: Pick<Conclusion, 'text'>,
  { sentence, lead, with: others = [], dueOn, wantsPaper = false }: MarkGiven,
) {
  const start = paper.text.indexOf(sentence)
  const address = (role: 'lead' | 'coordinating') => (key: string) => ({
    role,
    organisationId: key.startsWith('@') ? null : app.world.body(key),
    classCode: key.startsWith('@') ? key.slice(1) : null,
  })
  return {
    start,
    end: start + sentence.length,
    force: 'order',
    wantsPaper,
    deadline: dueOn ? { ...NO_DEADLINE, kind: 'day', dueOn } : NO_DEADLINE,
    addresses: [...lead.map(address('lead')), ...others.map(address('coordinating'))],
  }
}

export function mark(app: TestApp, paper: Conclusion, given: MarkGiven, side = 'here'): Promise<PaperTask> {
  return app.ok(`${side}:secretary`, tasksApi.mark, { params: { id: paper.id }, body: markEntry(app, paper, given) })
}

export interface IssuedPaper {
  paper: Conclusion
  /** to Phòng TC-KH, with MTTQ; due 14/6/2017 */
  single: PaperTask
  /** to UBND of both communes; due 30/6/2017 */
  fanOut: PaperTask
}

/** A paper issued with two tasks: one to Phòng TC-KH with MTTQ, one to the UBND of all communes. */
export async function issuedPaper(
  app: TestApp,
  side = 'here',
  given: Record<string, unknown> = {},
): Promise<IssuedPaper> {
  const draft = await draftPaper(app, side, given)
  const single = await mark(
    app,
    draft,
    {
      sentence: 'Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017',
      lead: [`${side}:tckh`],
      with: [`${side}:mttq`],
      dueOn: '2017-06-14',
    },
    side,
  )
  const fanOut = await mark(
    app,
    draft,
    {
      sentence: 'Đề nghị UBND các xã rà soát cơ sở vật chất; hoàn thành trong tháng 6/2017',
      lead: ['@communes'],
      dueOn: '2017-06-30',
    },
    side,
  )
  const paper = await app.ok(`${side}:secretary`, conclusionsApi.issue, {
    params: { id: draft.id },
    body: { version: draft.version },
  })
  return { paper, single, fanOut }
}

/** The assignment of one body in a task, as somebody sees it. */
export async function assignmentOf(app: TestApp, who: string, taskId: string, body: string): Promise<Assignment> {
  const task = await app.ok(who, tasksApi.get, { params: { id: taskId } })
  const found = task.assignments.find((assignment) => assignment.organisation.id === app.world.body(body))
  if (!found) throw new Error(`${body} has no assignment that ${who} sees`)
  return found
}

/** A task of a fresh paper to Phòng TC-KH alone, with that deadline. */
export async function issuedTask(app: TestApp, deadline: object, lead = ['here:tckh']): Promise<string> {
  const draft = await draftPaper(app)
  const entry = markEntry(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead })
  const task = await app.ok('here:secretary', tasksApi.mark, {
    params: { id: draft.id },
    body: { ...entry, deadline: { ...NO_DEADLINE, ...deadline } },
  })
  await app.ok('here:secretary', conclusionsApi.issue, { params: { id: draft.id }, body: { version: draft.version } })
  return task.id
}
