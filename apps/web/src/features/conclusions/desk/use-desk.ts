import type { Conclusion } from '@phoihop/contract/conclusions'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useUrlFilters } from '../../../lib/use-url-filters.ts'
import { conclusionQueries } from '../api.ts'
import { suggestionQueries, useActsUnderWay } from '../readings-api.ts'
import { decisionsOf } from './decisions.ts'
import { type DeskEntry, deskEntries, isShown, SHOWN, type Shown } from './desk-entries.ts'

const TOGETHER_MS = 5000
const ALONE_MS = 30_000

/** Who else has the paper open. */
function useOthers(paperId: string) {
  return useQuery(suggestionQueries.others(paperId)).data?.others ?? []
}

/** What lies on the desk: suggestions and tasks in the order of the paper, which of them are shown, which is current. */
export function useDesk(paper: Conclusion) {
  const others = useOthers(paper.id)
  const read = useSuspenseQuery({
    ...suggestionQueries.all(paper.id),
    // what another does is soon seen here
    refetchInterval: others.length > 0 ? TOGETHER_MS : ALONE_MS,
  }).data
  // what another accepts is a task of the paper
  useQuery({ ...conclusionQueries.detail(paper.id), refetchInterval: others.length > 0 ? TOGETHER_MS : false })
  const underWay = useActsUnderWay(paper.id)
  const filters = useUrlFilters(['show'])
  const shown = SHOWN.find((one) => one === filters.values.show) ?? null
  const [chosen, setChosen] = useState<string | null>(null)
  const [splitting, setSplitting] = useState<string | null>(null)
  const entries = useMemo(() => deskEntries(read.rows, paper.tasks, underWay), [read.rows, paper.tasks, underWay])
  const decisions = useMemo(() => decisionsOf(entries), [entries])
  const visible = entries.filter((entry) => isShown(entry, shown))
  const current: DeskEntry | null =
    visible.find((entry) => entry.key === chosen) ??
    visible.find((entry) => entry.state === 'open') ??
    visible[0] ??
    null
  return {
    read,
    others,
    entries,
    decisions,
    visible,
    shown,
    show: (next: Shown | null) => filters.set('show', next ?? ''),
    current,
    setCurrent: setChosen,
    splitting,
    setSplitting,
  }
}

export type Desk = ReturnType<typeof useDesk>
