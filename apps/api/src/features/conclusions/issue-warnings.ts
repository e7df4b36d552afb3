import type { Conclusion } from '@phoihop/contract/conclusions'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { undecidedItems } from '@phoihop/domain/conclusions/undecided-items'
import { isUnwrittenDeadline } from '@phoihop/domain/conclusions/unwritten-deadline'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow, readRows } from '../../platform/sql.ts'

type Warnings = IssuePreview['warnings']
interface Assignee {
  id: string
  name: string
}

/**
 * What deserves a second look before a paper is issued; `recipients`: the bodies Nơi nhận stands for, none when no line
 * names anybody for certain. Read beside the transaction, as all of the plan is.
 */
export async function warningsOf(
  ctx: Ctx,
  paper: Conclusion,
  assignees: readonly Assignee[],
  recipients: readonly string[],
): Promise<Warnings> {
  const open = await countOpenSuggestions(ctx, paper.id)
  return [
    ...wordsWarnings(paper, ctx.today),
    ...(open > 0 ? [{ code: 'suggestion-open' as const, itemId: null, words: String(open) }] : []),
    ...recipientWarnings(paper, assignees, recipients.length > 0 ? new Set(recipients) : null),
    ...(paper.sensitivity === 'restricted' ? grantWarnings(assignees, await grantedBodies(ctx, paper.id)) : []),
  ]
}

/** Sentences the reader proposed about which nobody has decided, not even by marking them by hand. */
async function countOpenSuggestions(ctx: Ctx, id: string): Promise<number> {
  const row = await readRow<{ count: number }>(
    ctx.db,
    sql`select count(*)::int as count from suggestion s
      where s.conclusion_id = ${id}::uuid and s.state = 'open' and s.task_id is null and not exists (select 1 from task t
        where t.conclusion_id = s.conclusion_id and t.span_start < s.span_end and s.span_start < t.span_end)`,
  )
  return row?.count ?? 0
}

function wordsWarnings(paper: Conclusion, today: CivilDate): Warnings {
  const undecided = undecidedItems(paper.items, paper.tasks)
  const past = paper.tasks.filter(({ deadline }) => deadline.dueOn !== null && deadline.dueOn < today)
  const unwritten = paper.tasks.filter(({ deadline }) => isUnwrittenDeadline(paper.text, deadline))
  return [
    ...(paper.tasks.length === 0 ? [{ code: 'no-task' as const, itemId: null, words: null }] : []),
    ...undecided.map((item) => ({ code: 'item-undecided' as const, itemId: item.id, words: item.ref })),
    ...past.map(({ ref }) => ({ code: 'deadline-past' as const, itemId: null, words: ref })),
    ...unwritten.map(({ ref }) => ({ code: 'deadline-unwritten' as const, itemId: null, words: ref })),
  ]
}

/** Who gets work without getting the paper. */
function recipientWarnings(
  paper: Conclusion,
  assignees: readonly Assignee[],
  recipients: ReadonlySet<string> | null,
): Warnings {
  if (recipients === null)
    return paper.recipients.length > 0 ? [{ code: 'no-recipient-tied', itemId: null, words: null }] : []
  // who issues and who keeps the paper have it already
  const known = new Set([...recipients, paper.issuer.id, paper.keeper.id])
  return namesWithout(assignees, known).map((words) => ({
    code: 'assignee-not-recipient' as const,
    itemId: null,
    words,
  }))
}

/** Bodies, and the bodies their offices serve, in which somebody may read the restricted paper. */
async function grantedBodies(ctx: Ctx, id: string): Promise<ReadonlySet<string>> {
  const rows = await readRows<{ id: string }>(
    ctx.db,
    sql`select unnest(array[o.id, o.serves_id]) as id from paper_grant g join membership m on m.id = g.membership_id
      join organisation o on o.id = m.organisation_id
      where g.conclusion_id = ${id}::uuid and g.ended_at is null and ${heldOn(ctx.today)}`,
  )
  return new Set(rows.map((row) => row.id))
}

/** Who gets work of a restricted paper that nobody there may read. */
function grantWarnings(assignees: readonly Assignee[], granted: ReadonlySet<string>): Warnings {
  return namesWithout(assignees, granted).map((words) => ({ code: 'assignee-not-granted', itemId: null, words }))
}

function namesWithout(assignees: readonly Assignee[], known: ReadonlySet<string>): string[] {
  return [...new Map(assignees.filter(({ id }) => !known.has(id)).map(({ id, name }) => [id, name])).values()]
}
