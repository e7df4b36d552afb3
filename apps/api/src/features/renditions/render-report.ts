import type { Tally } from '@phoihop/contract/figures'
import type { RenditionFormat } from '@phoihop/contract/renditions'
import { parsePeriod } from '@phoihop/domain/figures/period'
import { progressReportOf, type WorkCounts } from '@phoihop/paper/kinds/progress-report'
import type { Ctx } from '../../platform/ctx.ts'
import { getFigures } from '../figures/public.ts'
import { paperBaseOf } from './paper-base-of.ts'
import { printPaper } from './paper-in-worker.ts'
import type { Rendition } from './render-paper.ts'

const ROMAN = ['I', 'II', 'III', 'IV']

/** Báo cáo of a period from the figures the asker sees, the same as on the page of figures; by the asker's own office. */
export async function renderReport(
  ctx: Ctx,
  { period, format }: { period?: string | undefined; format: RenditionFormat },
): Promise<Rendition> {
  const figures = await getFigures(ctx, { period, by: 'organisation', as: 'then', conclusionId: undefined })
  const { base } = await paperBaseOf(ctx, ctx.actor.organisationId, { on: ctx.today, code: 'BC' })
  const paper = progressReportOf(base, {
    period: periodWords(figures.period.code),
    asOf: figures.asOf,
    total: countsOf(figures.total),
    before: figures.previous === null ? null : countsOf(figures.previous),
    rows: figures.rows.map(({ name, tally }) => ({ name, counts: countsOf(tally) })),
  })
  return { name: `bao-cao-${figures.period.code}`, content: await printPaper(paper, format) }
}

function countsOf(tally: Tally): WorkCounts {
  return {
    total: tally.total,
    doneInTime: tally['done-in-time'],
    doneLate: tally['done-late'],
    doneUndated: tally['done-undated'],
    openInTime: tally['in-time'] + tally['due-soon'],
    overdue: tally.overdue,
    undated: tally['no-deadline'],
  }
}

/** `quý II năm 2017` */
function periodWords(code: string): string {
  const period = parsePeriod(code)
  if (period === null) return code
  const { kind, index, year } = period
  if (kind === 'quarter') return `quý ${ROMAN[index - 1] ?? ''} năm ${year}`
  if (kind === 'half-year') return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return kind === 'month' ? `tháng ${index} năm ${year}` : `năm ${year}`
}
