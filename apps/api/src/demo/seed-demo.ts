import { readFileSync } from 'node:fs'
import type { Database } from '@phoihop/db/client'
import { NO_CHOICE } from '@phoihop/domain/renditions/letterhead'
import { SECURITY_DEFAULTS } from '@phoihop/domain/settings/security-settings'
import type { DemoAccountEntry } from '../app.ts'
import { createSeries } from '../features/meetings/create-series.ts'
import { saveLetterhead } from '../features/renditions/public.ts'
import { openByHand } from '../features/number-books/open-book.ts'
import { updateBook } from '../features/number-books/update-book.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { FileStore } from '../platform/file-store.ts'
import type { Secrets } from '../platform/secrets.ts'
import { ACCOUNTS } from './accounts.ts'
import { COMMUNE_BODIES, COMMUNES, DISTRICT_BODIES, LUC_NAM_KEYS } from './bodies.ts'
import { takeSeat } from './demo-seat.ts'
import { seedNextMeeting } from './next-meeting.ts'
import { kl07 } from './paper-kl07.ts'
import { monthlyPaper } from './paper-monthly.ts'
import { tb13 } from './paper-tb13.ts'
import { planRestOf2017 } from './plan-2017.ts'
import { quarterlyPapers } from './quarterly-papers.ts'
import { seedProposals } from './seed-proposals.ts'
import { seedNotices } from './seed-notices.ts'
import { seedPaper } from './seed-paper.ts'
import { seedWork } from './seed-work.ts'
import { idOf, seedTerritory, SINCE } from './seed-territory.ts'

export interface DemoAccount extends DemoAccountEntry {
  password: string
}

/** Two districts, the two real papers with their work, two invented years before them; answers the accounts. */
export async function seedDemo(
  db: Database,
  means: { files: FileStore; secrets: Secrets },
  log: (sentence: string) => void,
): Promise<DemoAccount[]> {
  const seat = takeSeat(db, means)
  log('Đang dựng huyện Sông Mơ: cơ quan, cán bộ…')
  const songMo = await seedTerritory(seat, {
    name: 'Sông Mơ',
    tierCode: 'district',
    bodies: DISTRICT_BODIES,
    communes: COMMUNES,
    accounts: ACCOUNTS.filter((account) => account.territory === 'song-mo'),
  })
  // the scan of 07-KL/HU lost its head: the province is invented
  await saveLetterhead(songMo.admin, idOf(songMo.bodies, 'hu'), {
    startsOn: SINCE,
    version: 0,
    choice: { ...NO_CHOICE, superior: ['Đảng bộ tỉnh Phù Vân'], issuer: null, motto: null },
  })
  const mobilisation = await seat.as(idOf(songMo.officers, 'bdv'), '2015-06-01T02:00:00Z')
  const series = await createSeries(mobilisation, {
    name: 'Giao ban MTTQ, các đoàn thể chính trị - xã hội cấp huyện, xã',
    kind: 'quarterly',
    ownerId: idOf(songMo.bodies, 'bdv'),
  })
  await closeOldTerm(await seat.as(idOf(songMo.officers, 'vphu'), '2015-06-01T02:00:00Z'), idOf(songMo.bodies, 'hu'))
  const papers = [...quarterlyPapers(), kl07(paperText('kl-07-2017.txt')), monthlyPaper]
  for (const [i, paper] of papers.entries()) {
    log(`Đang nhập văn bản ${i + 1}/${papers.length + 1}: ${paper.number}-${paper.symbol}…`)
    await seedPaper(seat, songMo, paper, paper.meeting.kind === 'thematic' ? null : series.id)
  }
  await seedWork(seat, songMo)
  await planRestOf2017(seat, songMo, series.id)
  await seedNextMeeting(seat, songMo, series.id)
  log(`Đang dựng huyện Lục Nam và nhập văn bản ${papers.length + 1}/${papers.length + 1}: 13/TB-UBND…`)
  const lucNam = await seedTerritory(seat, {
    name: 'Lục Nam',
    tierCode: 'district',
    bodies: DISTRICT_BODIES.filter((body) => LUC_NAM_KEYS.includes(body.key)),
    communes: [],
    accounts: ACCOUNTS.filter((account) => account.territory === 'luc-nam'),
  })
  await seedPaper(seat, lucNam, tb13(paperText('tb-13-2015.txt')), null)
  log('Đang ghi kiến nghị và trả lời…')
  await seedProposals(seat, songMo, lucNam)
  await openDoors(db, [songMo.admin, lucNam.admin])
  await openOldPapers(db)
  await seedNotices(db)
  // what was sent in the demo's past is no news
  await db.prisma.mail.updateMany({
    where: {
      state: 'waiting',
      kind: { in: ['delivery', 'meeting-invitation', 'proposal-answered', 'proposal-clarify', 'notice'] },
    },
    data: { state: 'dropped', settledAt: new Date() },
  })
  return ACCOUNTS.map(({ email, label, fullName, body, territory }) => ({
    email,
    label,
    organisation: `${fullName}, ${bodyName(body)}`,
    territory: territory === 'song-mo' ? 'Huyện Sông Mơ' : 'Huyện Lục Nam',
    password: seat.password(email),
  }))
}

/** A demo is entered by one click and may lie for months: no second factor asked for, nobody disabled by idleness. */
async function openDoors(db: Database, admins: readonly Ctx[]): Promise<void> {
  for (const { actor, now } of admins) {
    const value = { ...SECURITY_DEFAULTS, secondFactorFor: [], unusedDays: 0 }
    await db.prisma.setting.create({
      data: { territoryId: actor.territoryId, name: 'security', value, updatedAt: now },
    })
  }
}

/** "ub:An Phú" → UBND xã An Phú. */
function bodyName(key: string): string {
  const [kind = '', commune = ''] = key.split(':')
  const body = [...DISTRICT_BODIES, ...COMMUNE_BODIES].find((one) => one.key === kind)
  return body?.shortName.replaceAll('{x}', commune) ?? key
}

function paperText(name: string): string {
  return readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8')
}

/** Huyện ủy's term ended with the congress of August 2015: its numbers begin anew. */
async function closeOldTerm(secretary: Ctx, issuerId: string): Promise<void> {
  const book = await openByHand(secretary, { issuerId, symbol: 'KL/HU', on: '2015-07-14', nextNumber: 31 })
  const { version } = book
  await updateBook(secretary, book.id, { version, nextNumber: 31, startsOn: '2010-08-20', endsOn: '2015-08-19' })
}

/** Papers of before the last quarter were opened and acknowledged on the next day by somebody of each body. */
async function openOldPapers(db: Database): Promise<void> {
  await db.pool.query(
    `update delivery d set opened_at = old.next_day, opened_by_id = old.opened_by_id,
        acknowledged_at = old.next_day, acknowledged_by_id = old.opened_by_id
      from (select e.id, e.sent_at + interval '1 day' as next_day, m.id as opened_by_id
        from delivery e join conclusion c on c.id = e.conclusion_id
        cross join lateral (select x.id from membership x join organisation o on o.id = x.organisation_id
          where e.organisation_id in (o.id, o.serves_id) and x.function <> 'administrator' order by x.id limit 1) m
        where c.issued_on < '2017-04-01') old
      where old.id = d.id`,
  )
}
