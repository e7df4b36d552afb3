import type { Decided, Suggestion, Suggestions } from '@phoihop/contract/reading-shapes'
import { Deadline } from '@phoihop/contract/task-shapes'
import { addMonths } from '@phoihop/domain/civil-date'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { canMark, maySeeDrafts } from '@phoihop/domain/policy/conclusions-policy'
import { attentionNeeds, isClear, type SuggestionAct } from '@phoihop/domain/readings/suggestion'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { listPaperTasks } from '../tasks/public.ts'
import { loadNameLookup, type NameLookup } from './name-lookup.ts'
import { bodiesOf, presentAddress, StoredAddress } from './stored-address.ts'

/** The paper as suggestions need it. */
export interface ReadablePaper {
  id: string
  state: string
  keeperId: string
  issuerId: string
  issuedOn: string | null
  heldOn: string | null
  nextMeetingOn: string | null
  text: string
  recipients: { words: string; organisationId: string | null }[]
}

const Stored = z.object({
  addresses: z.array(StoredAddress),
  deadline: Deadline,
  why: z.record(z.string(), z.string()),
})

interface SuggestionRow extends Omit<Suggestion, 'ordinal' | 'quote' | 'addresses' | 'needs' | 'clear' | 'why'> {
  addresses: unknown
  why: unknown
}

/** The paper with that id, if the actor sees it and prepares papers in the office that keeps it. */
export async function getReadablePaper(ctx: Ctx, id: string): Promise<ReadablePaper> {
  const paper = await readRow<ReadablePaper>(
    ctx.db,
    sql`select c.id, c.state, c.keeper_id as "keeperId", c.issuer_id as "issuerId", c.issued_on as "issuedOn", c.text,
        m.held_on as "heldOn",
        (select min(n.held_on) from meeting n where n.series_id = m.series_id and n.held_on > coalesce(c.issued_on, m.held_on)) as "nextMeetingOn",
        coalesce((select json_agg(json_build_object('words', r.words, 'organisationId', r.organisation_id) order by r.ordinal)
          from recipient r where r.conclusion_id = c.id), '[]') as recipients
      from conclusion c left join meeting m on m.id = c.meeting_id
      where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!paper) notFound()
  if (!maySeeDrafts(ctx.actor) || !ctx.actor.ownIds.includes(paper.keeperId)) throw new AppError('request/not-allowed')
  return paper
}

/** What names of this paper are looked up in. */
export function lookupOf(
  ctx: Ctx,
  paper: Pick<ReadablePaper, 'issuedOn' | 'heldOn' | 'issuerId'>,
): Promise<NameLookup> {
  const on = paper.issuedOn ?? paper.heldOn ?? ctx.today
  return loadNameLookup(ctx.db, { territoryId: ctx.actor.territoryId, on, issuerId: paper.issuerId })
}

/** The suggestions of a paper with what is left to decide, and what the person may do and undo. */
export async function getSuggestions(ctx: Ctx, id: string): Promise<Suggestions> {
  const paper = await getReadablePaper(ctx, id)
  const [rows, tasks, lookup, undo, others] = await Promise.all([
    listRows(ctx, id),
    readRows<{ id: string; start: number; end: number }>(
      ctx.db,
      sql`select t.id, t.span_start as start, t.span_end as "end" from task t where t.conclusion_id = ${id}::uuid`,
    ),
    lookupOf(ctx, paper),
    findUndo(ctx, id),
    listOthers(ctx, id),
  ])
  const stored = rows.map((row) => Stored.parse(row))
  const holders = await listHolders(
    ctx,
    stored.flatMap((one) => one.addresses),
    lookup,
  )
  const recipients = recipientIds(paper, lookup)
  return {
    rows: rows.map((row, index) => {
      const { addresses, deadline, why } = stored[index] ?? Stored.parse(row)
      const facts = addresses.map((a) => ({ role: a.role, match: a.match, bodies: bodiesOf(a, lookup) }))
      const isTaken = tasks.some((task) => task.id !== row.taskId && overlaps(task, row))
      const needs =
        row.state === 'open'
          ? attentionNeeds({ deadline, addresses: facts }, { issuedOn: paper.issuedOn, recipients, isTaken })
          : []
      return {
        ...row,
        ordinal: index + 1,
        quote: paper.text.slice(row.start, row.end),
        deadline,
        addresses: addresses.map((address) => presentAddress(address, lookup, holders)),
        needs,
        clear: row.state === 'open' && isClear(needs),
        why: { directive: why.directive ?? '', lead: why.lead ?? '', deadline: why.deadline ?? '' },
      }
    }),
    reviewOn: paper.nextMeetingOn ?? addMonths(paper.issuedOn ?? paper.heldOn ?? ctx.today, 3),
    undo,
    others,
    can: { decide: canMark(ctx.actor, paper) },
  }
}

/** What an act answers: everything as it stands after it. */
export async function getDecided(ctx: Ctx, id: string): Promise<Decided> {
  const [suggestions, tasks] = await Promise.all([getSuggestions(ctx, id), listPaperTasks(ctx, id)])
  return { suggestions, tasks }
}

function listRows(ctx: Ctx, conclusionId: string): Promise<SuggestionRow[]> {
  return readRows<SuggestionRow>(
    ctx.db,
    sql`select s.id, s.ref, s.span_start as start, s.span_end as "end", s.force, s.output, s.wants_paper as "wantsPaper",
        s.answers_proposal as "answersProposal", s.deadline, s.addresses, s.why,
        case when s.task_id is not null then 'accepted' else s.state end as state, s.task_id as "taskId", s.version
      from suggestion s where s.conclusion_id = ${conclusionId}::uuid order by s.span_start, s.span_end, s.id limit 5000`,
  )
}

/** The bodies Nơi nhận stands for; null when no line names anybody for certain, so that nothing can be said. */
function recipientIds(paper: Pick<ReadablePaper, 'recipients'>, lookup: NameLookup): Set<string> | null {
  const ids = paper.recipients.flatMap(({ words, organisationId }) =>
    organisationId === null ? lookup.recipientBodies(words).map((body) => body.id) : [organisationId],
  )
  return ids.length === 0 ? null : new Set(ids)
}

/** Who holds the posts named, on the paper's date: "organisation:chu tich" → the name; of several the last to begin. */
async function listHolders(
  ctx: Ctx,
  addresses: readonly StoredAddress[],
  { directory }: NameLookup,
): Promise<Map<string, string>> {
  const posts = addresses.filter((a) => a.post !== null && a.organisationId !== null)
  if (posts.length === 0) return new Map()
  const people = await readRows<{ organisationId: string; post: string; name: string }>(
    ctx.db,
    sql`select m.organisation_id as "organisationId", m.post, p.full_name as name
      from membership m join person p on p.id = m.person_id
      where m.organisation_id = any(${posts.map((a) => a.organisationId)}::uuid[])
        and m.starts_on <= ${directory.on}::date and (m.ends_on is null or m.ends_on >= ${directory.on}::date)
      order by m.starts_on desc, m.id limit 2000`,
  )
  return new Map(
    posts.flatMap(({ organisationId, post }) => {
      const holder = people.find(
        (one) => one.organisationId === organisationId && fold(one.post).startsWith(post ?? '-'),
      )
      return holder ? [[`${organisationId}:${post}`, holder.name] as const] : []
    }),
  )
}

async function findUndo(ctx: Ctx, conclusionId: string): Promise<Suggestions['undo']> {
  return readRow<{ id: string; act: SuggestionAct; count: number }>(
    ctx.db,
    sql`select a.id, a.act, jsonb_array_length(a.before) as count from suggestion_act a
      where a.conclusion_id = ${conclusionId}::uuid and a.membership_id = ${ctx.actor.membershipId}::uuid and a.undone_at is null
      order by a.id desc limit 1`,
  )
}

/** How long somebody counts as being there after saying so, in seconds. */
export const PRESENCE_SECONDS = 60

export function listOthers(ctx: Ctx, conclusionId: string): Promise<Suggestions['others']> {
  const since = new Date(ctx.now.getTime() - PRESENCE_SECONDS * 1000)
  return readRows(
    ctx.db,
    sql`select p.full_name as "personName", m.post from desk_presence d
      join membership m on m.id = d.membership_id join person p on p.id = m.person_id
      where d.conclusion_id = ${conclusionId}::uuid and d.membership_id <> ${ctx.actor.membershipId}::uuid
        and d.seen_at > ${since.toISOString()}::timestamptz order by d.seen_at desc, p.id limit 20`,
  )
}
