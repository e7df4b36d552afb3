import { readFileSync } from 'node:fs'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { letterheadsApi } from '@phoihop/contract/letterheads'
import { renditionsApi } from '@phoihop/contract/renditions'
import { checkDocxForm } from '@phoihop/paper/check/check-docx-form'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kl07 } from '../../demo/paper-kl07.ts'
import type { PaperPlan } from '../../demo/paper-plan.ts'
import { tb13 } from '../../demo/paper-tb13.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const SEEDS = [
  // what the form writes otherwise than the scan: party items are "I-", filing lines get their colon
  {
    name: 'kl-07-2017',
    plan: kl07,
    head: ['Huyện ủy Sông Mơ'],
    rewritten: ['I.', 'II.', 'III.', '07-KL/HU', 'Le', './'],
  },
  {
    name: 'tb-13-2015',
    plan: tb13,
    head: ['Ủy ban nhân dân', 'huyện Lục Nam'],
    rewritten: ['13', '/TB-UBND', 'hiện./', './', 'Lưu'],
  },
] as const

describe.each(SEEDS)('$name out of what the product keeps of it', ({ name, plan, head, rewritten }) => {
  const text = readFileSync(new URL(`../../../demo/${name}.txt`, import.meta.url), 'utf8')
  let id: string
  beforeAll(async () => {
    id = await enterSeed(plan(text), head)
  })

  test('the DOCX and the PDF say the words of the paper', async () => {
    const wanted = wordsOf(text.replace(/[*#\\]/gu, '')).filter((word) => !new Set<string>(rewritten).has(word))
    for (const format of ['docx', 'pdf'] as const) {
      const read = await readDocument(new Uint8Array((await download(id, format)).rawPayload))
      if (!read.ok) throw new Error(read.code)
      const printed = new Set(wordsOf(read.text))
      expect(
        wanted.filter((word) => !printed.has(word) && !printed.has(word.replace(/[;.]+$/u, ''))),
        format,
      ).toEqual([])
    }
  })

  test('the form holds: page, margins, font, every element', async () => {
    const answer = await download(id, 'docx')
    expect(checkDocxForm(new Uint8Array(answer.rawPayload))).toEqual([])
    expect(answer.headers['content-disposition']).toContain('.docx')
    const { faults } = await app.ok('here:secretary', renditionsApi.checkPaper, { params: { id } })
    expect(faults.map((fault) => fault.message)).toEqual([])
  })
})

/** The paper as the demo enters it, issued. */
async function enterSeed(plan: PaperPlan, issuer: readonly string[]): Promise<string> {
  const issuerId = app.world.body(plan.form === 'conclusion' ? 'here:hu' : 'here:tckh')
  await app.ok('here:administrator', letterheadsApi.save, {
    params: { id: issuerId },
    body: {
      startsOn: '2010-01-01',
      version: 0,
      choice: { issuer, superior: [], world: plan.form === 'conclusion' ? 'party' : 'state', place: 'Sông Mơ' },
    },
  })
  const paper = await app.ok('here:secretary', conclusionsApi.create, {
    body: {
      form: plan.form,
      issuerId,
      number: plan.number,
      symbol: plan.symbol,
      subject: plan.subject,
      place: plan.place,
      issuedOn: plan.issuedOn,
      signerAuthority: plan.signer.authority,
      signerPost: plan.signer.post,
      signerName: plan.signer.name,
      recipients: plan.recipients.map(([words]) => ({ words })),
      text: plan.text,
    },
  })
  const issued = await app.ok('here:secretary', conclusionsApi.issue, {
    params: { id: paper.id },
    body: { version: paper.version },
  })
  return issued.id
}

function download(id: string, format: 'docx' | 'pdf') {
  return app.call('here:secretary', renditionsApi.paper, { params: { id }, query: { format } })
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '' && !/^[-–+*]+$/u.test(word))
}
