import { readFileSync } from 'node:fs'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { renditionsApi } from '@phoihop/contract/renditions'
import { sessionApi } from '@phoihop/contract/session'
import { SECURITY_DEFAULTS } from '@phoihop/domain/settings/security-settings'
import { NO_CHOICE } from '@phoihop/domain/renditions/letterhead'
import { checkDocxForm } from '@phoihop/paper/check/check-docx-form'
import { docxParagraphsOf } from '@phoihop/paper/check/docx-paragraph'
import { readDocx } from '@phoihop/paper/check/read-docx'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ACCOUNTS } from '../../demo/accounts.ts'
import { COMMUNES, DISTRICT_BODIES } from '../../demo/bodies.ts'
import { takeSeat } from '../../demo/demo-seat.ts'
import { kl07 } from '../../demo/paper-kl07.ts'
import { tb13 } from '../../demo/paper-tb13.ts'
import { seedPaper } from '../../demo/seed-paper.ts'
import { idOf, seedTerritory, SINCE } from '../../demo/seed-territory.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { saveLetterhead } from './public.ts'

// A whole district with its people is built.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 })

type Look = [start: string, size: number, weight: 'bold' | 'plain', slant: 'italic' | 'upright']
const PAPERS = [
  {
    name: 'kl-07-2017',
    territory: 'song-mo',
    email: 'thuky.vphu@songmo.example',
    q: '11/4/2017',
    // what the form writes otherwise than the scan: party items are "I-"; and a name misread
    rewritten: ['I.', 'II.', 'III.', '07-KL/HU', 'Le', './'],
    looks: [
      ['ĐẢNG BỘ TỈNH PHÙ VÂN', 14, 'plain', 'upright'],
      ['HUYỆN ỦY SÔNG MƠ', 14, 'bold', 'upright'],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold', 'upright'],
      ['Số 07-KL/HU', 14, 'plain', 'upright'],
      ['Sông Mơ, ngày 11 tháng 4 năm 2017', 14, 'plain', 'italic'],
      ['KẾT LUẬN', 16, 'bold', 'upright'],
      ['Nơi nhận:', 14, 'plain', 'upright'],
      ['T/M BAN THƯỜNG VỤ', 14, 'bold', 'upright'],
      ['BÍ THƯ', 14, 'plain', 'upright'],
      ['Lê Hoàng Lâm', 14, 'bold', 'upright'],
    ],
  },
  {
    name: 'tb-13-2015',
    territory: 'luc-nam',
    email: 'thuky.vpub@lucnam.example',
    q: 'quy chế phối hợp',
    rewritten: ['13', '/TB-UBND', 'hiện./', './', 'Lưu'],
    looks: [
      ['ỦY BAN NHÂN DÂN HUYỆN LỤC NAM', 12, 'bold', 'upright'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', 'upright'],
      ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', 'upright'],
      ['Số: 13/TB-UBND', 13, 'plain', 'upright'],
      ['Lục Nam, ngày 28 tháng 01 năm 2015', 14, 'plain', 'italic'],
      ['THÔNG BÁO', 14, 'bold', 'upright'],
      ['Nơi nhận:', 12, 'bold', 'italic'],
      ['- Lưu: VT.', 11, 'plain', 'upright'],
      ['TL. CHỦ TỊCH', 14, 'bold', 'upright'],
      ['CHÁNH VĂN PHÒNG', 14, 'bold', 'upright'],
      ['Nguyễn Tiến Dũng', 14, 'bold', 'upright'],
    ],
  },
] satisfies { name: string; territory: string; email: string; q: string; rewritten: string[]; looks: Look[] }[]

let app: TestApp
const passwords = new Map<string, string>()
beforeAll(async () => {
  app = await createTestApp()
  await seedDistrict('song-mo', 'Sông Mơ')
  await seedDistrict('luc-nam', 'Lục Nam')
})
afterAll(() => app.close())

/** A district of the demo with its one real paper, as the demo builds it. */
async function seedDistrict(territory: 'song-mo' | 'luc-nam', name: string): Promise<void> {
  const seat = takeSeat(app.db, { files: app.files, secrets: app.secrets })
  const accounts = ACCOUNTS.filter((account) => account.territory === territory)
  const communes = territory === 'song-mo' ? COMMUNES : []
  const seeded = await seedTerritory(seat, { name, tierCode: 'district', bodies: DISTRICT_BODIES, communes, accounts })
  const { territoryId } = seeded.admin.actor
  const value = { ...SECURITY_DEFAULTS, secondFactorFor: [], unusedDays: 0 }
  await app.db.prisma.setting.create({ data: { territoryId, name: 'security', value, updatedAt: app.now() } })
  if (territory === 'song-mo')
    await saveLetterhead(seeded.admin, idOf(seeded.bodies, 'hu'), {
      startsOn: SINCE,
      version: 0,
      choice: { ...NO_CHOICE, superior: ['Đảng bộ tỉnh Phù Vân'], issuer: null, motto: null },
    })
  const plan = territory === 'song-mo' ? kl07(scanned('kl-07-2017')) : tb13(scanned('tb-13-2015'))
  await seedPaper(seat, seeded, plan, null)
  for (const { email } of accounts) passwords.set(email, seat.password(email))
}

describe.each(PAPERS)('$name out of the demo', ({ name, email, q, rewritten, looks }) => {
  let get: (endpoint: Endpoint, given: { id?: string; query?: Record<string, string> }) => ReturnType<TestApp['inject']>
  let id: string
  beforeAll(async () => {
    get = await signIn(email)
    id = (await get(conclusionsApi.list, { query: { q } })).json().rows[0].id
  })

  test('the DOCX and the PDF say the words of the paper it was scanned from', async () => {
    const known = new Set<string>(rewritten)
    const wanted = wordsOf(scanned(name).replace(/[*#\\]/gu, '')).filter((word) => !known.has(word))
    for (const format of ['docx', 'pdf']) {
      const read = await readDocument(
        new Uint8Array((await get(renditionsApi.paper, { id, query: { format } })).rawPayload),
      )
      if (!read.ok) throw new Error(read.code)
      const printed = new Set(wordsOf(read.text))
      const missing = wanted.filter((word) => !printed.has(word) && !printed.has(word.replace(/[;.]+$/u, '')))
      expect(missing, format).toEqual([])
    }
  })

  test('each element has the size, weight and slant of its law, and nothing is missing in form', async () => {
    const bytes = new Uint8Array((await get(renditionsApi.paper, { id, query: { format: 'docx' } })).rawPayload)
    const { document, styles } = readDocx(bytes)
    const paragraphs = docxParagraphsOf(document, styles)
    for (const [start, size, weight, slant] of looks) {
      const found = paragraphs.find(({ text }) => text.startsWith(start))
      expect([found?.size, found?.bold, found?.italic], start).toEqual([size, weight === 'bold', slant === 'italic'])
    }
    expect(checkDocxForm(bytes)).toEqual([])
    expect((await get(renditionsApi.checkPaper, { id })).json().faults).toEqual([])
  })
})

/** Calls as somebody of the demo. */
async function signIn(email: string) {
  const body = { email, password: passwords.get(email) ?? '' }
  const answer = await app.call(null, sessionApi.signIn, { body })
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  return ({ path }: Endpoint, { id = '', query = {} }: { id?: string; query?: Record<string, string> }) =>
    app.inject({ url: path.replace(':id', id), query, headers: { cookie } })
}

function scanned(name: string): string {
  return readFileSync(new URL(`../../../demo/${name}.txt`, import.meta.url), 'utf8')
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '' && !/^[-–+*]+$/u.test(word))
}
