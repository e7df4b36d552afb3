import { randomInt } from 'node:crypto'
import pg from 'pg'
import type { IssuedPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

/** A paper like the one issued with so many units and tasks, past every rule. */
export async function fillPaper(
  app: TestApp,
  issued: IssuedPaper,
  { units, tasks }: { units: number; tasks: number },
): Promise<string> {
  // a number and names that no other filled paper has
  const number = randomInt(1e9).toString()
  const owner = new pg.Client({ connectionString: app.ownerUrl })
  await owner.connect()
  await owner.query('set session_replication_role = replica')
  const { rows } = await owner.query<{ id: string }>(
    `insert into conclusion select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', $2::text))).*
       from conclusion c where c.id = $1 returning id`,
    [issued.paper.id, number],
  )
  const id = rows[0]?.id
  await owner.query(
    `with body as (insert into organisation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(),
         'name', format('Đơn vị %s.%s', $6::text, n), 'short_name', format('Đơn vị %s.%s', $6::text, n)))).* from organisation o, generate_series(1, $3::int) n where o.id = $2 returning id),
       work as (insert into task select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'conclusion_id', $1::uuid, 'ref', n::text))).*
         from task t, generate_series(1, $4::int) n where t.id = $5 returning id)
     insert into assignment (id, task_id, organisation_id, held_by_id, role, state, assigned_on, acknowledge_by, deadline_kind, due_on)
     select gen_random_uuid(), work.id, body.id, body.id, 'lead', 'assigned', '2017-06-01', '2017-06-05', 'day', '2017-06-10' from work, body`,
    [id, app.world.body('here:tckh'), units, tasks, issued.single.id, number],
  )
  await owner.end()
  return id ?? ''
}
