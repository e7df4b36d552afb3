import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { addDays } from '@phoihop/domain/civil-date'
import { enterConclusion } from '../features/conclusions/create-conclusion.ts'
import { issueConclusion } from '../features/conclusions/issue-conclusion.ts'
import { markWithoutTask } from '../features/conclusions/mark-without-task.ts'
import { MeetingEntry } from '@phoihop/contract/meetings'
import { createMeeting } from '../features/meetings/create-meeting.ts'
import { moveMeeting } from '../features/meetings/move-meeting.ts'
import { getMeeting } from '../features/meetings/public.ts'
import { actOnAssignment } from '../features/tasks/act-on-assignment.ts'
import { markTask } from '../features/tasks/mark-task.ts'
import { getTask } from '../features/tasks/queries.ts'
import { UNIT_ACTS } from '@phoihop/domain/tasks/assignment-moves'
import type { Ctx } from '../platform/ctx.ts'
import { DEMO_BEGINS } from './demo-clock.ts'
import type { DemoSeat } from './demo-seat.ts'
import type { MarkPlan, PaperPlan, Step } from './paper-plan.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

/** Enters, marks and issues one paper, then lets every body answer as planned. */
export async function seedPaper(
  seat: DemoSeat,
  territory: SeededTerritory,
  plan: PaperPlan,
  seriesId: string | null,
): Promise<void> {
  const at = `${plan.issuedOn}T03:00:00Z`
  const secretary = await seat.as(idOf(territory.officers, plan.keeper), at)
  const meetingId = await seedMeeting(seat, territory, plan, seriesId)
  const draft = await enter(secretary, territory, plan, meetingId)
  const courses = new Map<string, MarkPlan['course']>()
  for (const mark of plan.marks) courses.set(await markOne(secretary, territory, draft, mark), mark.course)
  for (const item of draft.items) {
    if (item.ref !== null && plan.withoutTask.includes(item.ref))
      await markWithoutTask(secretary, { id: draft.id, itemId: item.id }, true)
  }
  await issueConclusion(secretary, draft.id, { version: draft.version })
  const acts: (() => Promise<void>)[] = []
  for (const [taskId, course] of courses) {
    const { assignments } = await getTask(secretary, taskId)
    for (const [n, assignment] of assignments.entries()) {
      acts.push(() => play(seat, territory, { plan, assignment, steps: course(n) }))
    }
  }
  await inParallel(acts)
}

async function seedMeeting(
  seat: DemoSeat,
  territory: SeededTerritory,
  { meeting }: PaperPlan,
  seriesId: string | null,
): Promise<string> {
  const id = (key: string | null) => (key === null ? null : idOf(territory.bodies, key))
  const keeper = territory.officers.get(meeting.convener) ?? ''
  // without a name in the chair it cannot be opened: it is logged the day after
  const loggedOn = meeting.chair[0] === null ? addDays(meeting.heldOn, 1) : meeting.heldOn
  const secretary = await seat.as(keeper, `${loggedOn}T02:00:00Z`)
  const { chair, attendees, host, convener, ...columns } = meeting
  const created = await createMeeting(
    secretary,
    MeetingEntry.parse({
      ...columns,
      hostId: idOf(territory.bodies, host),
      convenerId: idOf(territory.bodies, convener),
      seriesId,
      chairName: chair[0],
      chairPost: chair[1],
      attendees: attendees.map(({ tier, body, ...attendee }) => ({
        ...attendee,
        tierCode: tier,
        organisationId: id(body),
      })),
    }),
  )
  // what was concluded was held
  for (const move of created.state === 'planned' ? (['open', 'close'] as const) : []) {
    const { version } = await getMeeting(secretary, created.id)
    await moveMeeting(secretary, created.id, { version, move, reason: null }, [])
  }
  return created.id
}

function enter(secretary: Ctx, territory: SeededTerritory, plan: PaperPlan, meetingId: string): Promise<Conclusion> {
  // its marks come from the plan, not from the reader
  const entry = {
    form: plan.form,
    issuerId: idOf(territory.bodies, plan.issuer),
    meetingId,
    number: plan.number,
    symbol: plan.symbol,
    subject: plan.subject,
    place: plan.place,
    issuedOn: plan.issuedOn,
    signerAuthority: plan.signer.authority,
    signerPost: plan.signer.post,
    signerName: plan.signer.name,
    sensitivity: 'internal' as const,
    recipients: plan.recipients.map(([words, key]) => ({
      words,
      organisationId: key === null ? null : idOf(territory.bodies, key),
      content: 'whole' as const,
    })),
    text: plan.text,
    fileId: null,
    newMeeting: null,
  }
  return enterConclusion(secretary, entry, null)
}

async function markOne(secretary: Ctx, territory: SeededTerritory, paper: Conclusion, mark: MarkPlan): Promise<string> {
  const start = paper.text.indexOf(mark.from)
  const last = start < 0 ? -1 : paper.text.indexOf(mark.to, start)
  if (last < 0) throw new Error(`the demo's paper has no sentence from "${mark.from}" to "${mark.to}"`)
  const address = (role: 'lead' | 'coordinating') => (key: string) => ({
    role,
    organisationId: key.startsWith('@') ? null : idOf(territory.bodies, key),
    classCode: key.startsWith('@') ? key.slice(1) : null,
    words: role === 'lead' ? (mark.words ?? null) : null,
  })
  const unset = { words: null, dueOn: null, dueTime: null, startOn: null, recurrence: null, reviewOn: null }
  const task = await markTask(secretary, paper.id, {
    start,
    end: last + mark.to.length,
    force: mark.force,
    output: mark.output ?? null,
    wantsPaper: mark.wantsPaper ?? false,
    answersProposal: mark.answersProposal ?? false,
    deadline: { ...unset, kind: 'none', ...mark.deadline },
    addresses: [...mark.lead.map(address('lead')), ...(mark.with ?? []).map(address('coordinating'))],
  })
  return task.id
}

interface Play {
  plan: PaperPlan
  assignment: Assignment
  steps: readonly Step[]
}

/** Carries out the acts planned for one assignment, each on its day, none after the demo's beginning. */
async function play(seat: DemoSeat, territory: SeededTerritory, { plan, assignment, steps }: Play): Promise<void> {
  const bodyKey = [...territory.bodies].find(([, id]) => id === assignment.organisation.id)?.[0] ?? ''
  let { version } = assignment
  for (const { act, after, ...given } of steps) {
    const at = `${addDays(plan.issuedOn, after)}T04:00:00Z`
    if (new Date(at) >= DEMO_BEGINS) return
    const who = UNIT_ACTS.includes(act) ? bodyKey : plan.keeper
    const ctx = await seat.as(idOf(territory.officers, who), at)
    const done = await actOnAssignment(ctx, assignment.id, act, { given: { words: null, ...given, version } })
    version = done.version
  }
}

/** Six at a time: each assignment is a row of its own. */
async function inParallel(acts: (() => Promise<void>)[]): Promise<void> {
  const queue = [...acts]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next()
  }
  await Promise.all(Array.from({ length: 6 }, work))
}
