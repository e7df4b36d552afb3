import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** One person in one post, told for one body. */
export interface Reader {
  bodyId: string
  membershipId: string
  personId: string
}

/** workers: who does a body's work (without any its leaders) · leaders · office: its secretaries (without any its leaders) */
export type Part = 'workers' | 'leaders' | 'office'

const FUNCTIONS: Record<Part, readonly string[]> = {
  workers: ['officer', 'secretary', 'leader'],
  leaders: ['leader'],
  office: ['secretary', 'leader'],
}

/** People with an account who hold a post in these bodies, or in the office that serves them, on that day. */
export function peopleOf(tx: Tx, part: Part, bodyIds: readonly string[], today: CivilDate): Promise<Reader[]> {
  if (bodyIds.length === 0) return Promise.resolve([])
  return readRowsIn<Reader>(
    tx,
    sql`select "bodyId", "membershipId", "personId" from (
        select b.id as "bodyId", m.id as "membershipId", m.person_id as "personId",
          rank() over (partition by b.id order by (m.function = 'leader')) as place
        from organisation b
        join organisation o on o.id = b.id or o.serves_id = b.id
        join membership m on m.organisation_id = o.id
        join account c on c.person_id = m.person_id and c.disabled_at is null
        where b.id = any(${[...new Set(bodyIds)]}::uuid[]) and m.function = any(${[...FUNCTIONS[part]]}::text[]) and ${heldOn(today)}
      ) p where place = 1 order by "bodyId", "personId", "membershipId" limit 5000`,
  )
}
