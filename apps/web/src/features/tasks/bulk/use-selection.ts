import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { useState } from 'react'

/** What an act on a row needs of it. */
export type Chosen = Pick<AssignmentRow, 'id' | 'version' | 'organisation' | 'task'>

export interface Selection {
  chosen: readonly Chosen[]
  has: (id: string) => boolean
  toggle: (row: Chosen) => void
  setAll: (rows: readonly Chosen[]) => void
}

/** The rows chosen in a list. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map())
  return {
    chosen: [...chosen.values()],
    has: (id) => chosen.has(id),
    toggle: (row) =>
      setChosen((now) => {
        const next = new Map(now)
        if (!next.delete(row.id)) next.set(row.id, row)
        return next
      }),
    setAll: (rows) => setChosen(new Map(rows.map((row) => [row.id, row]))),
  }
}
