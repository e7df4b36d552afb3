import { AnswerEntry, ProposalEntry } from '@phoihop/contract/proposal-shapes'
import { actOnProposal } from '../features/proposals/act-on-proposal.ts'
import { createProposal } from '../features/proposals/create-proposal.ts'
import { getProposal } from '../features/proposals/get-proposal.ts'
import { markItem } from '../features/proposals/mark-item.ts'
import { moveAnswer } from '../features/proposals/move-answer.ts'
import { prepareAnswer } from '../features/proposals/prepare-answer.ts'
import type { DemoSeat } from './demo-seat.ts'
import { INVENTED, KL07_PROPOSALS, type ProposalPlan, TB13_PROPOSAL } from './proposal-plan.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

interface Paper {
  number: string
  symbol: string
  keeper: string
  heldOn: string
  issuedOn: string
  kind: 'task' | 'general'
}

const KL07: Paper = {
  number: '07',
  symbol: 'KL/HU',
  keeper: 'vphu',
  heldOn: '2017-04-11',
  issuedOn: '2017-04-11',
  kind: 'task',
}
const TB13: Paper = {
  number: '13',
  symbol: 'TB-UBND',
  keeper: 'vpub',
  heldOn: '2015-01-22',
  issuedOn: '2015-01-28',
  kind: 'general',
}

/** The proposals that the two real papers answer, and a few invented ones in every other state. */
export async function seedProposals(seat: DemoSeat, songMo: SeededTerritory, lucNam: SeededTerritory): Promise<void> {
  for (const plan of KL07_PROPOSALS) await answerByPaper(seat, songMo, KL07, plan)
  await answerByPaper(seat, lucNam, TB13, TB13_PROPOSAL)
  for (const plan of [...INVENTED].sort((a, b) => a.on.localeCompare(b.on))) await invent(seat, songMo, plan)
}

/** Entered by the office that keeps the paper, raised at the meeting it concludes, answered by an item of it. */
async function answerByPaper(
  seat: DemoSeat,
  territory: SeededTerritory,
  { number, symbol, keeper, heldOn, issuedOn, kind }: Paper,
  plan: ProposalPlan & { item: string },
): Promise<void> {
  const keeperId = idOf(territory.bodies, keeper)
  const paper = await seat.db.prisma.conclusion.findFirstOrThrow({
    where: { number, symbol, keeperId },
    select: { id: true, meetingId: true, items: { where: { ref: plan.item }, orderBy: { ordinal: 'asc' } } },
  })
  const entering = await seat.as(idOf(territory.officers, keeper), `${heldOn}T09:00:00Z`)
  const raised = await createProposal(entering, {
    ...entryOf(territory, plan),
    source: 'meeting',
    meetingId: paper.meetingId,
  })
  const marking = await seat.as(idOf(territory.officers, keeper), `${issuedOn}T09:30:00Z`)
  const itemId = paper.items[0]?.id ?? ''
  await markItem(marking, paper.id, { itemId, kind, proposalIds: [raised.id], words: null })
}

async function invent(seat: DemoSeat, territory: SeededTerritory, plan: (typeof INVENTED)[number]): Promise<void> {
  const asking = await seat.as(idOf(territory.officers, plan.askers[0] ?? ''), `${plan.on}T02:00:00Z`)
  const keeperId = idOf(territory.bodies, 'vphu')
  const { id } = await createProposal(asking, { ...entryOf(territory, plan), keeperId })
  if (plan.answer) await answer(seat, territory, id, plan.answer)
  for (const { on, by, act, words } of plan.said ?? []) {
    const ctx = await seat.as(idOf(territory.officers, by), `${on}T03:00:00Z`)
    const { version } = await getProposal(ctx, id)
    await actOnProposal(ctx, id, { version, act, words })
  }
}

async function answer(
  seat: DemoSeat,
  territory: SeededTerritory,
  proposalId: string,
  { on, by, publishes, entry }: NonNullable<(typeof INVENTED)[number]['answer']>,
): Promise<void> {
  const preparing = by.includes('@') ? await membershipOf(seat, by) : idOf(territory.officers, by)
  const ctx = await seat.as(preparing, `${on}T03:00:00Z`)
  const { kind, words, number = null, until = null } = entry
  const letter = { letterNumber: number, letterOn: number === null ? null : on }
  const written = AnswerEntry.parse({ kind, words, until, ...letter })
  const { id, version } = await prepareAnswer(ctx, { ...written, proposalIds: [proposalId] })
  if (publishes === undefined) {
    await moveAnswer(ctx, id, { version, move: 'submit', reason: null })
    return
  }
  const head = await seat.as(await membershipOf(seat, publishes.email), `${publishes.on}T04:00:00Z`)
  await moveAnswer(head, id, { version, move: 'publish', reason: null })
}

async function membershipOf({ db }: DemoSeat, email: string): Promise<string> {
  const found = await db.prisma.membership.findFirstOrThrow({
    where: { person: { account: { email } } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return found.id
}

function entryOf({ bodies }: SeededTerritory, { askers, to, field, text }: ProposalPlan) {
  return ProposalEntry.parse({
    text,
    field,
    askerIds: askers.map((key) => idOf(bodies, key)),
    addressedToId: to === null ? null : idOf(bodies, to),
  })
}
