/** One part of the summary report: a heading and its paragraphs, each a line. */
export interface SummarySection {
  title: string
  words: string
}

export interface SentReport {
  unit: string
  results: string | null
  difficulties: string | null
  nextPlan: string | null
  proposals: readonly string[]
}

export interface UnitCounts {
  unit: string
  total: number
  done: number
  doneLate: number
  overdue: number
}

export interface SummaryFacts {
  reports: readonly SentReport[]
  /** units that were asked and have not sent */
  missing: readonly string[]
  counts: readonly UnitCounts[]
  /** `quý II năm 2017`; null: the meeting looks back on no period */
  period: string | null
}

/** A first draft of báo cáo tóm tắt from what the units sent and from the figures; the secretary writes on from there. */
export function assembleSummary({ reports, missing, counts, period }: SummaryFacts): SummarySection[] {
  const of = (field: 'results' | 'difficulties' | 'nextPlan') =>
    reports.flatMap((report) => byUnit(report.unit, report[field] === null ? [] : [report[field]]))
  return [
    { title: 'Tình hình thực hiện nhiệm vụ được giao', words: countLines(counts, period).join('\n') },
    { title: 'Kết quả hoạt động của các đơn vị', words: of('results').join('\n') },
    { title: 'Khó khăn, vướng mắc', words: of('difficulties').join('\n') },
    {
      title: 'Đề xuất, kiến nghị',
      words: reports.flatMap((report) => byUnit(report.unit, report.proposals)).join('\n'),
    },
    { title: 'Phương hướng, nhiệm vụ kỳ tới', words: of('nextPlan').join('\n') },
    ...(missing.length === 0 ? [] : [{ title: 'Đơn vị chưa gửi báo cáo', words: `- ${missing.join('; ')}.` }]),
  ]
}

/** `- UBND xã An Phú: …`; several lines under the unit's name where it wrote several. */
function byUnit(unit: string, texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  if (lines.length === 0) return []
  const [only] = lines
  if (lines.length === 1) return [`- ${unit}: ${bare(only ?? '')}`]
  return [`- ${unit}:`, ...lines.map((line) => `+ ${bare(line)}`)]
}

/** A mark that the unit typed itself would stand twice. */
function bare(line: string): string {
  return line.trim().replace(/^[-+•*]\s*/u, '')
}

function countLines(counts: readonly UnitCounts[], period: string | null): string[] {
  const total = counts.reduce((sum, one) => sum + one.total, 0)
  if (total === 0) return []
  const sum = (field: 'done' | 'doneLate' | 'overdue') => counts.reduce((all, one) => all + one[field], 0)
  const when = period === null ? '' : `${period}, `
  return [
    `Trong ${when}các đơn vị có ${total} phần việc được giao; đã hoàn thành ${sum('done')} (${sum('doneLate')} sau hạn), quá hạn ${sum('overdue')}.`,
    ...counts
      .filter((one) => one.total > 0)
      .map(
        (one) =>
          `- ${one.unit}: ${one.total} phần việc, hoàn thành ${one.done} (${one.doneLate} sau hạn), quá hạn ${one.overdue}.`,
      ),
  ]
}
