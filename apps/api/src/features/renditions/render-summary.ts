import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { type SummaryFacts, summaryReportOf } from '@phoihop/paper/kinds/summary-report'
import { paperBaseOf } from './paper-base-of.ts'
import { printPaper } from './paper-in-worker.ts'

/** Báo cáo tóm tắt of a meeting in the form of its convener. Whoever calls this has asked who may read it. */
export async function renderSummary(
  db: Database,
  { organisationId, on, ...facts }: SummaryFacts & { organisationId: string; on: CivilDate },
  format: RenditionFormat,
): Promise<Buffer> {
  const { base } = await paperBaseOf({ db }, organisationId, { on, code: 'BC' })
  return printPaper(summaryReportOf(base, facts), format)
}
