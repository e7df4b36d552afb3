import type { Database } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import type { FileStore } from '../../platform/file-store.ts'
import { postMail } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows } from '../../platform/sql.ts'
import { verifyChains } from '../audit/public.ts'
import { checkFiles } from './check-files.ts'
import type { Fault } from './fault.ts'
import { type SealedPaper, sealedPapersSql, sealOfFacts } from '../conclusions/public.ts'

interface Means {
  db: Database
  files: FileStore
  clock: () => Date
}

/** What an alarm is for: the rest is told on the page only. */
const ALARMING = new Set<Fault['kind']>(['paper-changed', 'file-lost', 'copy-mended', 'trail-broken'])
const BATCH = 200
export const INTEGRITY_ALARM = 'integrity-alarm'

/**
 * Holds every issued paper against the hash written down at its issue, and both copies of every file against theirs, and
 * follows the audit trail, which has those hashes too; a broken copy is made anew from the whole one. Administrators of a territory with something wrong get a mail.
 */
export async function checkIntegrity({ db, files, clock }: Means): Promise<string> {
  const { id } = await db.prisma.integrityCheck.create({ data: { startedAt: clock() }, select: { id: true } })
  const papers = await checkPapers(db)
  const stored = await checkFiles(db, files)
  const faults = [...papers.faults, ...stored.faults, ...(await checkTrails(db))]
  await db.prisma.$transaction(async (tx) => {
    await tx.integrityFault.createMany({ data: faults.map((fault) => ({ ...fault, checkId: id })) })
    await tx.integrityCheck.update({
      where: { id },
      data: {
        finishedAt: clock(),
        papers: papers.count,
        files: stored.count,
        mended: faults.filter((fault) => fault.kind === 'copy-mended').length,
      },
    })
    const alarmed = new Set(faults.filter(({ kind }) => ALARMING.has(kind)).map((fault) => fault.territoryId))
    for (const admin of await administrators(db, clock())) {
      if (!alarmed.has(admin.territoryId)) continue
      const mail = { kind: INTEGRITY_ALARM, key: `integrity:${id}`, data: { checkId: id } }
      await postMail({ now: clock() }, tx, { ...mail, ...admin })
    }
  })
  return id
}

async function checkPapers(db: Database): Promise<{ count: number; faults: Fault[] }> {
  const faults: Fault[] = []
  let count = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await readRows<SealedPaper>(
      db,
      sql`${sealedPapersSql(sql`c.state = 'issued' and c.id > ${after}::uuid`)} order by c.id limit ${BATCH}`,
    )
    for (const { id, territoryId, sealed, told, facts } of rows) {
      const seals = [sealed, told].filter((seal) => seal !== null)
      // who rewrites a paper may write its seal anew, or none: the audit trail has the first one
      if (seals.length === 0) faults.push({ kind: 'paper-unsealed', territoryId, conclusionId: id })
      else if (sealed === null || seals.some((seal) => seal !== sealOfFacts(facts)))
        faults.push({ kind: 'paper-changed', territoryId, conclusionId: id })
    }
    count += rows.length
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return { count, faults: [...faults, ...(await missingPapers(db))] }
    after = last.id
  }
}

/** The audit trails that no longer hold together. */
async function checkTrails(db: Database): Promise<Fault[]> {
  const broken = (await verifyChains(db)).filter((chain) => chain.broken !== null)
  return broken.map(({ territoryId }) => ({ kind: 'trail-broken', territoryId }))
}

/** Papers that the audit trail saw issued and that are gone, or no longer issued. */
async function missingPapers(db: Database): Promise<Fault[]> {
  const rows = await readRows<{ conclusionId: string; territoryId: string | null }>(
    db,
    sql`select distinct e.subject_id as "conclusionId", e.territory_id as "territoryId" from audit_entry e
      where e.subject_type = 'conclusion' and e.action = 'conclusions.issue'
        and not exists (select 1 from conclusion c where c.id = e.subject_id and c.state = 'issued')`,
  )
  return rows.map((row) => ({ ...row, kind: 'paper-changed' }))
}

function administrators(db: Database, now: Date) {
  return readRows<{ personId: string; territoryId: string }>(
    db,
    sql`select distinct m.person_id as "personId", l.territory_id as "territoryId" from membership m
      join organisation o on o.id = m.organisation_id join locality l on l.id = o.locality_id
      where m.function = 'administrator' and ${heldOn(civilDateAt(now.getTime()))}`,
  )
}
