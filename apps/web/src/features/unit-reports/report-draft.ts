import type { FilledReport, UnitReport } from '@phoihop/contract/unit-reports'
import { newKey } from '../../lib/new-key.ts'
import type { ReportEntry } from './api.ts'

export const PARTS = ['results', 'difficulties', 'nextPlan'] as const

export interface ProposalDraft {
  key: string
  id: string | null
  words: string
}

export interface ReportDraft {
  results: string
  difficulties: string
  nextPlan: string
  proposals: readonly ProposalDraft[]
}

export function draftOf(
  report: Pick<UnitReport, 'results' | 'difficulties' | 'nextPlan'> & Pick<FilledReport, 'proposals'>,
): ReportDraft {
  return {
    results: report.results ?? '',
    difficulties: report.difficulties ?? '',
    nextPlan: report.nextPlan ?? '',
    proposals: report.proposals.map(({ id, words }) => ({ key: id ?? newKey(), id, words })),
  }
}

/** The ids that lines got when they were saved, for the lines as they stand now. */
export function withIds(draft: ReportDraft, sent: ReportDraft, saved: UnitReport): ReportDraft {
  const written = sent.proposals.filter(({ words }) => words.trim() !== '')
  const ids = new Map(written.map(({ key }, i) => [key, saved.proposals[i]?.id ?? null]))
  return { ...draft, proposals: draft.proposals.map((line) => ({ ...line, id: ids.get(line.key) ?? line.id })) }
}

export function entryOf(draft: ReportDraft, version: number): ReportEntry {
  const proposals = draft.proposals.filter(({ words }) => words.trim() !== '').map(({ id, words }) => ({ id, words }))
  const { results, difficulties, nextPlan } = draft
  return { version, results, difficulties, nextPlan, proposals }
}

/** Whether two drafts would be saved as the same. */
export function isSame(a: ReportDraft, b: ReportDraft): boolean {
  const bare = (draft: ReportDraft) => JSON.stringify(entryOf(draft, 0))
  return bare(a) === bare(b)
}

export interface Difference {
  /** a part, or `proposals` */
  part: (typeof PARTS)[number] | 'proposals'
  was: string
  now: string
}

/** Where a filled form says something else. */
export function differencesOf(draft: ReportDraft, filled: ReportDraft): Difference[] {
  const listed = ({ proposals }: ReportDraft) =>
    proposals
      .map(({ words }) => words.trim())
      .filter((words) => words !== '')
      .map((words, i) => `${i + 1}. ${words}`)
      .join('\n')
  return [
    ...PARTS.map((part) => ({ part, was: draft[part].trim(), now: filled[part].trim() })),
    { part: 'proposals' as const, was: listed(draft), now: listed(filled) },
  ].filter(({ was, now }) => was !== now)
}
