import type { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import type { UnitPerson } from '@phoihop/contract/assignment-acts'
import type { Database, Tx } from '@phoihop/db/client'
import { mayDo } from '@phoihop/domain/policy/tasks-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { getRights } from './queries.ts'

/** Gives the work to a person of the unit, or from one to another. The unit goes on answering for it. */
export function handOn(ctx: Ctx, id: string, given: z.output<typeof assignmentActsApi.handOn.body>) {
  const { membershipId } = given
  return actOnAssignment(ctx, id, 'hand-on', {
    given,
    effect: async (tx, row) => {
      const [person] = await readRowsIn<UnitPerson>(
        tx,
        sql`${peopleSql(ctx, row.organisationId)} and m.id = ${membershipId}::uuid`,
      )
      if (!person) throw new AppError('tasks/person-unknown', { fields: { membershipId: 'tasks/person-unknown' } })
      return { data: { handedToId: membershipId }, told: { handedToId: membershipId } }
    },
  })
}

/** Takes it back to the unit as a whole. */
export function takeBack(ctx: Ctx, id: string, given: { version: number; words: string | null }) {
  return actOnAssignment(ctx, id, 'take-back', {
    given,
    effect: async (_tx: Tx, row) => {
      if (row.handedToId === null) throw new AppError('tasks/person-none')
      return { data: { handedToId: null }, told: { handedToId: row.handedToId } }
    },
  })
}

/** Who of the unit can be given its work. */
export async function listUnitPeople(ctx: Ctx, id: string): Promise<{ rows: UnitPerson[] }> {
  const rights = await getRights(ctx, id)
  authorize(ctx.actor, (actor, target) => mayDo(actor, 'hand-on', target), rights)
  const db: Database = ctx.db
  return {
    rows: await readRows(
      db,
      sql`${peopleSql(ctx, rights.organisationId)} order by p.full_name collate "vi-x-icu", m.id limit 300`,
    ),
  }
}

/** People in a post today of the body, or of the office that works for it. */
function peopleSql(ctx: Ctx, organisationId: string): Sql {
  return sql`select m.id, p.full_name as "fullName", m.post from membership m join person p on p.id = m.person_id
    join organisation o on o.id = m.organisation_id
    where ${organisationId}::uuid in (o.id, o.serves_id) and m.function in ('officer', 'secretary', 'leader', 'staff')
      and ${heldOn(ctx.today)}`
}
