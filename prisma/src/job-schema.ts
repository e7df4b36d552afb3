import { runMigrations } from 'graphile-worker'
import type pg from 'pg'

const SCHEMA = 'graphile_worker'

/** Brings the tables of the job queue to the version this program works with; done by the owner, like every migration. */
export async function installJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1 })
}

/**
 * Lets the lesser role add and work off jobs. The queue's tables are closed by row level security to all but their
 * owner, so rights alone are not enough: each gets a policy for the role. Nothing where no queue is installed.
 */
export async function ensureJobRights(owner: pg.Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role)
  const { rows } = await owner.query<{ table: string; closed: boolean; open: boolean }>(
    `select c.relname as table, c.relrowsecurity as closed,
            has_table_privilege($1, c.oid, 'INSERT') and (not c.relrowsecurity or exists (
              select from pg_policy where polrelid = c.oid and polname = $2)) as open
       from pg_class c where c.relnamespace = to_regnamespace($3) and c.relkind = 'r'
        and c.relname <> 'migrations' order by c.relname`,
    [role, policyOf(role), SCHEMA],
  )
  if (rows.every((row) => row.open)) return
  await owner.query(`begin; grant usage on schema ${SCHEMA} to ${name};
    grant select on ${SCHEMA}.migrations to ${name};
    grant usage on all sequences in schema ${SCHEMA} to ${name}; commit`)
  for (const { table, closed } of rows) {
    const what = `${SCHEMA}.${owner.escapeIdentifier(table)}`
    const policy = owner.escapeIdentifier(policyOf(role))
    await owner.query(`grant select, insert, update, delete on ${what} to ${name}`)
    if (!closed) continue
    await owner.query(`drop policy if exists ${policy} on ${what}`)
    await owner.query(`create policy ${policy} on ${what} to ${name} using (true) with check (true)`)
  }
}

function policyOf(role: string): string {
  return `${role}_works`.slice(0, 63)
}
