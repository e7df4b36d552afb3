import type { Tx } from '@phoihop/db/client'
import type { Task } from '@phoihop/contract/task-shapes'
import { mayDecide, type PaperSides } from '@phoihop/domain/policy/tasks-policy'
import { type AddressRole, type ResolvedAddress, resolveAddresses } from '@phoihop/domain/tasks/resolve-addresses'
import sql, { join } from 'sql-template-tag'
import { briefOf } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { listClassRules, listPlaced } from '../organisations/public.ts'

interface TaskSides extends PaperSides {
  id: string
  issuedOn: string
}

/** Bodies made after the issue that belong to a class the task was given to, for who decides: given too, or declined. */
export async function listOffers(ctx: Ctx, task: TaskSides): Promise<Task['offers']> {
  if (!mayDecide(ctx.actor, task)) return []
  const offered = await listOffered(ctx, ctx.db.prisma, task)
  if (offered.length === 0) return []
  const rows = offered.map((one) => sql`(${one.organisationId}::uuid, ${one.role}::text, ${one.classCode}::text)`)
  return readRows(
    ctx.db,
    sql`select ${briefOf(sql`x.id`)} as organisation, x.role, g.name as "className"
      from (values ${join(rows)}) as x(id, role, code) join class_address g on g.code = x.code
      join organisation o on o.id = x.id order by o.search_text, o.id`,
  )
}

/** The same as ids, in a transaction. */
export async function listOffered(
  ctx: Ctx,
  tx: Pick<Tx, '$queryRawUnsafe'>,
  task: TaskSides,
): Promise<ResolvedAddress[]> {
  const addresses = await readRowsIn<{ role: AddressRole; organisationId: string | null; classCode: string | null }>(
    // only reads
    tx as Tx,
    sql`select d.role, d.organisation_id as "organisationId", d.class_code as "classCode" from task_address d
      where d.task_id = ${task.id}::uuid order by d.ordinal`,
  )
  if (!addresses.some(({ classCode, role }) => classCode !== null && role !== 'except')) return []
  const { territoryId } = ctx.actor
  const [classes, bodies] = await Promise.all([listClassRules(ctx.db), listPlaced(ctx.db, territoryId)])
  const { resolved } = resolveAddresses(addresses, classes, bodies, { territoryId, on: ctx.today })
  const made = new Set(bodies.filter((body) => body.startsOn > task.issuedOn).map((body) => body.id))
  const found = resolved.filter(({ organisationId, classCode }) => classCode !== null && made.has(organisationId))
  if (found.length === 0) return []
  // who took over the work of a unit that had it has it already
  const known = await readRowsIn<{ id: string }>(
    tx as Tx,
    sql`select unnest(array[a.organisation_id, a.held_by_id]) as id from assignment a where a.task_id = ${task.id}::uuid
      union select d.organisation_id from declined_offer d where d.task_id = ${task.id}::uuid`,
  )
  const ids = new Set(known.map(({ id }) => id))
  return found.filter(({ organisationId }) => !ids.has(organisationId))
}
