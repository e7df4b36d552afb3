import type { SummaryReport } from '@phoihop/contract/unit-reports'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { newKey } from '../../lib/new-key.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { downloadSummary, fetchFreshSummary, useSaveSummary } from './api.ts'
import { text } from './text.ts'

interface SectionDraft {
  key: string
  title: string
  words: string
}

const keyed = (sections: SummaryReport['sections']): readonly SectionDraft[] =>
  sections.map((section) => ({ ...section, key: newKey() }))
const bare = (sections: readonly SectionDraft[]) =>
  sections.map(({ title, words }) => ({ title, words })).filter(({ title }) => title.trim() !== '')

/** The summary while it is edited. */
export function useSummary(summary: SummaryReport) {
  const { id } = summary.meeting
  const [sections, setSections] = useState(() => keyed(summary.sections))
  const [error, setError] = useState<string | null>(null)
  const saving = useSaveSummary(id)
  const dirty = JSON.stringify(bare(sections)) !== JSON.stringify(summary.sections)
  const save = () =>
    saving.mutate(
      { version: summary.version, sections: bare(sections) },
      {
        onSuccess: () => {
          setError(null)
          void notify(text.summarySaved)
        },
        onError: (failure) =>
          setError(
            failure instanceof ApiError && failure.code === 'request/stale-version'
              ? text.summaryStale
              : describeError(failure),
          ),
      },
    )
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      setError(null)
    } catch (failure) {
      setError(describeError(failure))
    }
  }
  const again = () => attempt(async () => setSections(keyed((await fetchFreshSummary(id)).sections)))
  const print = (format: 'docx' | 'pdf') => attempt(() => downloadSummary(id, format))
  return { sections, change: setSections, save, again, print, dirty, busy: saving.isPending, error }
}
