import { randomUUID } from 'node:crypto'
import type { FilledReport } from '@phoihop/contract/unit-reports'
import { dayWords } from '@phoihop/domain/civil-date'
import { mayWriteReport } from '@phoihop/domain/policy/unit-reports-policy'
import { type FillInField, MARK_KEY, writeFillIn } from '@phoihop/paper/fill-in/write-fill-in'
import { readControls } from '@phoihop/reader/documents/read-controls'
import { Refusal } from '@phoihop/reader/documents/refusal'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findReport } from './queries.ts'

const PARTS = [
  { key: 'results', label: '1. Kết quả thực hiện' },
  { key: 'difficulties', label: '2. Khó khăn, vướng mắc' },
  { key: 'nextPlan', label: '3. Phương hướng, nhiệm vụ kỳ tới' },
] as const
const PROPOSAL = 'proposal:'
const BLANK_LINES = 5
const MOST_BYTES = 5 * 1024 * 1024
const MOST_WORDS = 20_000

/** The report as a Word form with what is written already; each line of proposals bears its key. */
export async function writeForm(ctx: Ctx, id: string): Promise<Buffer> {
  const report = await findReport(ctx, id)
  authorize(ctx.actor, mayWriteReport, { organisationId: report.organisation.id })
  const { meeting, organisation } = report
  const due = meeting.reportsDueOn === null ? [] : [`Gửi trước hết ngày ${dayWords(meeting.reportsDueOn)}`]
  const hint = 'Bấm vào đây để ghi'
  const fields: FillInField[] = PARTS.map(({ key, label }) => ({ key, label, words: report[key] ?? '', hint }))
  const lines = [
    ...report.proposals,
    ...Array.from({ length: BLANK_LINES }, () => ({ id: `new-${randomUUID()}`, words: '' })),
  ]
  const proposals = lines.map((line, i) => ({
    key: `${PROPOSAL}${line.id}`,
    label: `4.${i + 1}. Đề xuất, kiến nghị`,
    words: line.words,
    hint: 'Mỗi ô một kiến nghị; không có thì để nguyên',
  }))
  return Buffer.from(
    writeFillIn({
      mark: id,
      title: 'BÁO CÁO CỦA ĐƠN VỊ',
      lines: [organisation.name, meeting.title, ...due],
      fields: [...fields, ...proposals],
    }),
  )
}

/** What stands in a form filled in with Word. Nothing is written yet: the person sees what differs and decides. */
export async function readForm(ctx: Ctx, id: string, receive: () => Promise<Uint8Array>): Promise<FilledReport> {
  const report = await findReport(ctx, id)
  authorize(ctx.actor, mayWriteReport, { organisationId: report.organisation.id })
  // asked for only now: who may not write the report sends its file for nothing
  const controls = readBack(await receive())
  if (controls.get(MARK_KEY) !== id) throw new AppError('unit-reports/other-form')
  const known = new Set(report.proposals.map((proposal) => proposal.id))
  const words = (key: string) => controls.get(key)?.slice(0, MOST_WORDS).trim() || null
  return {
    results: words('results'),
    difficulties: words('difficulties'),
    nextPlan: words('nextPlan'),
    proposals: [...controls]
      .filter(([key, text]) => key.startsWith(PROPOSAL) && text.trim() !== '')
      .map(([key, text]) => {
        const lineId = key.slice(PROPOSAL.length)
        return { id: known.has(lineId) ? lineId : null, words: text.replace(/\s+/gu, ' ').trim().slice(0, 4000) }
      }),
  }
}

function readBack(content: Uint8Array): Map<string, string> {
  if (content.byteLength > MOST_BYTES) throw new AppError('unit-reports/form-unreadable')
  try {
    return readControls(content)
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) throw new AppError('unit-reports/form-unreadable')
    throw error
  }
}
