import type { UnitReport } from '@phoihop/contract/unit-reports'
import { useEffect, useState } from 'react'
import { ApiError } from '../../lib/problem.ts'
import { useSaveReport } from './api.ts'
import { draftOf, entryOf, isSame, type ReportDraft, withIds } from './report-draft.ts'

const PAUSE_MS = 2500

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale'

/** What is being written, kept on the server a moment after the last key, and in this browser until it is there. */
export function useReportWriting(report: UnitReport) {
  const [start] = useState(() => draftOf(report))
  const [draft, setDraft] = useState(() => restore(report.id) ?? start)
  const [kept, setKept] = useState(start)
  const [version, setVersion] = useState(report.version)
  const [state, setState] = useState<SaveState>('saved')
  const [theirs, setTheirs] = useState<UnitReport | null>(null)
  const saving = useSaveReport(report.id)
  const dirty = !isSame(draft, kept)
  const save = async (base = version): Promise<UnitReport | null> => {
    setState('saving')
    try {
      const saved = await saving.mutateAsync(entryOf(draft, base))
      setVersion(saved.version)
      setKept(draft)
      setDraft((now) => withIds(now, draft, saved))
      setTheirs(null)
      setState('saved')
      remember(report.id, null)
      return saved
    } catch (error) {
      const isStale = error instanceof ApiError && error.code === 'request/stale-version'
      // the server sends the row as it stands now along with the refusal
      if (isStale) setTheirs(error.current as UnitReport)
      setState(isStale ? 'stale' : 'failed')
      return null
    }
  }
  // outside React: a clock that runs while nobody types
  useEffect(() => {
    if (!dirty || state === 'stale' || state === 'saving') return
    const timer = setTimeout(() => void save(), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  const change = (part: Partial<ReportDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (state !== 'stale') setState('unsaved')
    remember(report.id, next)
  }
  const settle = (mine: boolean) => {
    if (!theirs) return
    setVersion(theirs.version)
    if (mine) return void save(theirs.version)
    setDraft(draftOf(theirs))
    setKept(draftOf(theirs))
    setTheirs(null)
    setState('saved')
    remember(report.id, null)
  }
  return { draft, change, save, settle, dirty, version, state, theirs }
}

function nameOf(id: string): string {
  return `unit-report:${id}`
}

function restore(id: string): ReportDraft | null {
  try {
    const stored = localStorage.getItem(nameOf(id))
    // written by remember alone
    return stored === null ? null : (JSON.parse(stored) as ReportDraft)
  } catch {
    return null
  }
}

function remember(id: string, draft: ReportDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(nameOf(id))
    else localStorage.setItem(nameOf(id), JSON.stringify(draft))
  } catch {
    // storage is full or forbidden: the words still stand in the form
  }
}
