import path from 'node:path'
import pg from 'pg'
import { ensureJobRights } from './job-schema.ts'
import { findRole, refusePowerful } from './role-standing.ts'
import { secretFile } from './secret-file.ts'

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'

const USUAL: Privilege[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']

/** What the application may not do, whatever its code says. Rows that only some states protect have triggers besides. */
const EXCEPTIONS: Record<string, Privilege[]> = {
  audit_entry: ['SELECT', 'INSERT'], // nhật ký: only ever added
  response: ['SELECT', 'INSERT'], // what was said on a task stays said
  response_file: ['SELECT', 'INSERT'],
  extension: ['SELECT', 'INSERT', 'UPDATE'], // asked for and decided, never gone
  declined_offer: ['SELECT', 'INSERT'],
  stored_file: ['SELECT', 'INSERT'], // the proof of a report is not exchanged
  paper_file: ['SELECT', 'INSERT'], // what was received signed stays as it was received
  succession: ['SELECT', 'INSERT'], // what became of bodies
  succession_link: ['SELECT', 'INSERT'],
  locality_succession: ['SELECT', 'INSERT'],
  assignment_transfer: ['SELECT', 'INSERT'],
  number_book: ['SELECT', 'INSERT', 'UPDATE'], // a number once given is in the book for good
  number_entry: ['SELECT', 'INSERT', 'UPDATE'],
  paper_move: ['SELECT', 'INSERT'], // the steps of a paper
  manuscript_step: ['SELECT', 'INSERT'], // what was written in which order
  delivery: ['SELECT', 'INSERT', 'UPDATE'], // what was sent stays sent
  calendar_feed: ['SELECT', 'INSERT', 'UPDATE'], // a secret address revoked is known to be revoked
  proposal: ['SELECT', 'INSERT', 'UPDATE'], // withdrawn or joined, never gone
  comment: ['SELECT', 'INSERT', 'UPDATE'], // taken back, never gone
  notice: ['SELECT', 'INSERT', 'UPDATE'], // read, never gone
  proposal_move: ['SELECT', 'INSERT'], // what was asked, said and answered stays said
  task_form: ['SELECT', 'INSERT'], // what was sent out and what came back
  task_form_row: ['SELECT', 'INSERT', 'UPDATE'],
  task_form_return: ['SELECT', 'INSERT'],
  reminder: ['SELECT', 'INSERT'], // who was reminded when
  integrity_check: ['SELECT', 'INSERT', 'UPDATE'],
  integrity_fault: ['SELECT', 'INSERT'],
  _prisma_migrations: ['SELECT'],
}

/** One program sets rights at a time; any number, the same for ever. */
const ROLE_LOCK = 7_204_913

export interface AppRoleOptions {
  ownerUrl: string
  /** Where the role's password is kept, in a file for its owner alone. */
  secretsDir: string
}

/**
 * The lesser role `<database>_app` with which the application works: made at the first call, set right at every other.
 * Call it after each migration, for the rights on new tables. Answers the address to work with.
 */
export async function ensureAppRole({ ownerUrl, secretsDir }: AppRoleOptions): Promise<{ appUrl: string }> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const role = `${owner.database ?? ''}_app`
    const password = secretFile(path.join(secretsDir, `${role}.password`))
    const url = new URL(ownerUrl)
    url.username = role
    url.password = password
    await owner.query('select pg_advisory_lock($1)', [ROLE_LOCK])
    await ensureRole(owner, role, { password, appUrl: url.href })
    await ensureRights(owner, role)
    return { appUrl: url.href }
  } finally {
    await owner.end()
  }
}

/**
 * For two roles that the administrator made: sets the rights of the role in `appUrl`, after each migration.
 * Refuses a role that could give itself more.
 */
export async function grantAppRights({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }): Promise<void> {
  const role = decodeURIComponent(new URL(appUrl).username)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [ROLE_LOCK])
    const standing = await findRole(owner, role)
    if (standing === null) throw new Error(`Chưa có vai trò ${role} (trong DATABASE_URL); hãy tạo rồi chạy lại.`)
    refusePowerful(role, standing)
    await ensureRights(owner, role)
  } finally {
    await owner.end()
  }
}

async function ensureRole(owner: pg.Client, role: string, login: { password: string; appUrl: string }): Promise<void> {
  const name = owner.escapeIdentifier(role)
  const password = owner.escapeLiteral(login.password)
  const standing = await findRole(owner, role)
  if (standing === null) {
    await create(
      owner,
      `create role ${name} login nosuperuser nocreatedb nocreaterole nobypassrls password ${password}`,
    )
    return
  }
  refusePowerful(role, standing)
  if (!(await accepts(login.appUrl))) await create(owner, `alter role ${name} password ${password}`)
}

async function create(owner: pg.Client, statement: string): Promise<void> {
  try {
    await owner.query(statement)
  } catch (error) {
    throw new Error(
      'Người dùng trong DATABASE_URL không được tạo vai trò. Hãy tạo sẵn hai vai trò (một chủ sở hữu cơ sở dữ liệu, ' +
        'một cho ứng dụng) rồi đặt cả DATABASE_OWNER_URL và DATABASE_URL; xem docs/operations.md, mục vai trò.',
      { cause: error },
    )
  }
}

async function accepts(url: string): Promise<boolean> {
  const app = new pg.Client({ connectionString: url })
  try {
    await app.connect()
    return true
  } catch (error) {
    // 28P01: another password (a restored database, a lost file). Anything else is not ours to mend.
    if (error instanceof pg.DatabaseError && error.code === '28P01') return false
    throw error
  } finally {
    await app.end()
  }
}

/** Brings the rights to exactly those above; writes only what differs, so a usual start writes nothing. */
async function ensureRights(owner: pg.Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role)
  const database = owner.escapeIdentifier(owner.database ?? '')
  const { rows } = await owner.query<{ connect: boolean; usage: boolean; temporary: boolean }>(
    `select has_database_privilege($1, current_database(), 'CONNECT') as connect,
            has_schema_privilege($1, 'public', 'USAGE') as usage,
            has_database_privilege($1, current_database(), 'TEMPORARY') as temporary`,
    [role],
  )
  if (rows[0]?.temporary === true) await owner.query(`revoke temporary on database ${database} from public, ${name}`)
  if (rows[0]?.connect !== true) await owner.query(`grant connect on database ${database} to ${name}`)
  if (rows[0]?.usage !== true) await owner.query(`grant usage on schema public to ${name}`)

  await ensureJobRights(owner, role)
  for (const relation of await relationRights(owner, role)) {
    const wanted = relation.isSequence ? ['USAGE'] : (EXCEPTIONS[relation.name] ?? USUAL)
    if (wanted.toSorted().join() === relation.held.toSorted().join()) continue
    const what = `${relation.isSequence ? 'sequence' : 'table'} public.${owner.escapeIdentifier(relation.name)}`
    await owner.query(
      `begin; revoke all on ${what} from ${name}; grant ${wanted.join(', ')} on ${what} to ${name}; commit`,
    )
  }
}

interface RelationRights {
  name: string
  isSequence: boolean
  held: string[]
}

async function relationRights(owner: pg.Client, role: string): Promise<RelationRights[]> {
  const { rows } = await owner.query<RelationRights>(
    `select relname as name, relkind = 'S' as "isSequence",
            array(select privilege_type from aclexplode(relacl)
                   where grantee = (select oid from pg_roles where rolname = $1)) as held
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
        and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
      order by relname`,
    [role],
  )
  return rows
}
