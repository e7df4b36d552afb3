import type { Conclusion } from '@phoihop/contract/conclusions'
import { isEditable } from '@phoihop/domain/conclusions/paper-states'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { getVersion } from 'prosemirror-collab'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newKey } from '../../../lib/new-key.ts'
import { notify } from '../../../lib/notify.ts'
import { forgetPaper, useFollow, usePushSteps } from '../api.ts'
import { createView } from '../editor/create-view.ts'
import type { World } from '../editor/item-labels.ts'
import { text } from '../text.ts'
import { replay } from './replay.ts'
import { startSync, type Sync } from './sync-engine.ts'
import type { Other, SyncStatus } from './sync-status.ts'
import { forgetUnsent, takeUnsent, type Unsent } from './unsent-store.ts'

const LOOK_MS = 5000

export interface SheetGiven {
  paperId: string
  personId: string
  world: World
  start: { version: number; manuscript: Manuscript }
}

/** The editor of one paper, kept alike with the server for as long as the page stands. */
export function useSheet({ paperId, personId, world, start }: SheetGiven) {
  const place = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [state, setState] = useState<EditorState | null>(null)
  const [status, setStatus] = useState<SyncStatus>({ kind: 'saved', at: null })
  const [others, setOthers] = useState<readonly Other[]>([])
  const [paperState, setPaperState] = useState<Conclusion['state']>('draft')
  const closed = !isEditable(paperState)
  const sync = useRef<Sync | null>(null)
  const push = usePushSteps(paperId).mutateAsync
  const follow = useFollow(paperId).mutateAsync
  const client = useQueryClient()

  useEffect(() => {
    if (!place.current) return
    const waiting = takeUnsent(paperId, personId, Date.now())
    const clientId = waiting?.clientId ?? newKey()
    const opened = createView(place.current, {
      ...start,
      clientId,
      world,
      onChange: (tr, next) => {
        setState(next)
        if (tr.docChanged) sync.current?.typed()
      },
    })
    let gone = false
    const putIn = async (unsent: Unsent) => {
      const now = getVersion(opened.state)
      const { steps } = unsent.version < now ? await follow(unsent.version) : { steps: [] }
      if (gone || getVersion(opened.state) !== now) return
      const tr = replay(opened.state.tr, unsent.steps, steps.slice(0, now - unsent.version), unsent.clientId)
      forgetUnsent(paperId, personId, unsent.clientId)
      if (!tr.docChanged) return
      opened.dispatch(tr)
      void notify(text.recovered)
    }
    const begin = async () => {
      // until it is in, nothing may be sent: it would be forgotten as sent
      for (let isIn = waiting === null; waiting && !isIn && !gone; ) {
        try {
          await putIn(waiting)
          isIn = true
        } catch {
          setStatus({ kind: 'offline', waiting: waiting.steps.length, kept: true })
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
        }
      }
      if (gone) return
      sync.current = startSync(opened, {
        paperId,
        personId,
        clientId,
        push,
        follow,
        onStatus: setStatus,
        onOthers: setOthers,
        onState: setPaperState,
      })
    }
    // a tab that died without a word is known to be gone only after a while
    const looking = setInterval(() => {
      const left = sync.current?.isIdle() ? takeUnsent(paperId, personId, Date.now()) : null
      if (left && left.clientId !== clientId)
        void putIn(left).then(
          () => sync.current?.typed(),
          () => undefined,
        )
    }, LOOK_MS)
    void begin()
    setView(opened)
    setState(opened.state)
    return () => {
      gone = true
      clearInterval(looking)
      sync.current?.stop()
      sync.current = null
      opened.destroy()
      forgetPaper(client, paperId)
    }
  }, [paperId, personId, world, start, push, follow, client])

  useEffect(() => {
    view?.setProps({ editable: () => !closed })
  }, [view, closed])

  return { place, view, state, status, others, closed, sync }
}
