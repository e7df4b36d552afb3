import type { WaitingReport } from './waiting-report.ts'

/** The next to go: in the post in use, and not about work an earlier report of which waits for a person. */
export function nextOf(reports: readonly WaitingReport[], postKey: string | undefined): WaitingReport | null {
  const held = new Set<string>()
  for (const report of reports) {
    if (report.failure === null && report.postKey === postKey && !held.has(report.assignmentId)) return report
    held.add(report.assignmentId)
  }
  return null
}

/**
 * Once a report has gone, those written after it about the same work stand on the version it made: one more, and no
 * more. What another changed in between is still noticed.
 */
export function liftedAfter(reports: readonly WaitingReport[], sent: WaitingReport): WaitingReport[] {
  return reports
    .filter(({ key, assignmentId, version }) => {
      return key !== sent.key && assignmentId === sent.assignmentId && version === sent.version
    })
    .map((report) => ({ ...report, version: sent.version + 1 }))
}
