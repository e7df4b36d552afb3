import type { Remark, RemarkEntry, Remarks } from '@phoihop/contract/sittings'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { isFinalRefusal } from '../../lib/is-final-refusal.ts'
import { newKey } from '../../lib/new-key.ts'
import { dropRemark, keepRemark, sittingQueries } from './api.ts'
import { type Pending, RemarkQueue } from './remark-queue.ts'

const AGAIN_MS = 3000

/** Lines that go out one after the other; while nobody answers they wait on this machine and are tried again. */
export function useRemarkQueue(meetingId: string, personId: string) {
  const client = useQueryClient()
  const [queue] = useState(() => new RemarkQueue(localStorage, personId, meetingId))
  const [waiting, setWaiting] = useState(() => queue.all())
  const [offline, setOffline] = useState(false)
  const busy = useRef(false)
  const { queryKey } = sittingQueries.remarks(meetingId)
  // an answer asked for before a line went out would not have it
  const sending = useMutation({ mutationFn: send, onMutate: () => client.cancelQueries({ queryKey }) })
  const refresh = () => setWaiting(queue.all())

  const pump = async () => {
    if (busy.current) return
    busy.current = true
    for (let pending = queue.next(); pending; pending = queue.next()) {
      try {
        const kept = await sending.mutateAsync(pending)
        queue.confirm(pending, kept)
        setOffline(false)
        client.setQueryData(queryKey, (now) => withKept(now, pending.id, kept))
      } catch (error) {
        if (!isFinalRefusal(error)) {
          setOffline(true)
          break
        }
        const changed = error.code === 'request/stale-version'
        // the server sends the line as it stands now along with the refusal
        const theirs = (error.current as Remark | null | undefined) ?? null
        queue.fail(pending, changed ? { kind: 'changed', theirs } : { kind: 'refused', message: describeError(error) })
      }
      refresh()
    }
    busy.current = false
    refresh()
  }
  const again = useEffectEvent(() => void pump())
  const read = useEffectEvent(refresh)
  useEffect(() => {
    const [retry, reread] = [() => again(), () => read()]
    retry()
    const timer = setInterval(retry, AGAIN_MS)
    addEventListener('online', retry)
    addEventListener('storage', reread)
    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
      removeEventListener('storage', reread)
    }
  }, [])

  const put = (pending: Pending) => {
    queue.put(pending)
    refresh()
    void pump()
  }
  return {
    waiting,
    offline,
    write: (entry: Omit<RemarkEntry, 'version' | 'meetingId'>) =>
      put({ id: newKey(), act: 'keep', entry: { ...entry, meetingId, version: 0 }, failure: null }),
    change: (id: string, entry: Omit<RemarkEntry, 'meetingId'>) =>
      put({ id, act: 'keep', entry: { ...entry, meetingId }, failure: null }),
    drop: (id: string) => put({ id, act: 'drop', failure: null }),
    /** lets go of a line that could not be sent */
    forget: (id: string) => {
      queue.remove(id)
      refresh()
      void client.invalidateQueries({ queryKey: queryKey })
    },
  }
}

async function send(pending: Pending): Promise<Remark | null> {
  if (pending.act === 'keep') return keepRemark(pending.id, pending.entry)
  await dropRemark(pending.id)
  return null
}

function withKept(now: Remarks | undefined, id: string, kept: Remark | null): Remarks | undefined {
  if (!now) return now
  const others = now.rows.filter((row) => row.id !== id)
  return { ...now, rows: kept ? [...others, kept] : others }
}
