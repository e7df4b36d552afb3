import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '@phoihop/db/client'
import type { PoolClient } from 'pg'
import { CHANNEL } from './add-notices.ts'

type Told = () => void

/** Open pages of this program, by the post they are signed in with. */
export interface LivePages {
  /** Calls `told` when there is something new for the post; answers how to stop. Null: too many pages of it are open. */
  open(membershipId: string, told: Told): Promise<(() => void) | null>
  close(): Promise<void>
}

/** Tabs of one post at once; a browser shares six connections among all of them. */
const PAGES_MOST = 12
const AGAIN_AFTER_MS = 2000

/**
 * One connection listens for every page of this program. When it is lost it is made anew, and all pages ask again, since
 * what was said meanwhile was not heard.
 */
export function openLivePages(db: Database, onTrouble: (error: unknown) => void): LivePages {
  const pages = new Map<string, Set<Told>>()
  let listening: Promise<PoolClient> | null = null
  let closed = false

  const tellAll = () => pages.forEach((told) => told.forEach((one) => one()))
  const lost = async (client: PoolClient, error: unknown) => {
    listening = null
    client.release(true)
    if (closed) return
    onTrouble(error)
    await pause(AGAIN_AFTER_MS)
    await listen()
    tellAll()
  }
  const connect = async () => {
    const client = await db.pool.connect()
    client.on('notification', ({ payload }) => pages.get(payload ?? '')?.forEach((told) => told()))
    client.once('error', (error) => void lost(client, error).catch(onTrouble))
    await client.query(`listen ${CHANNEL}`)
    return client
  }
  const listen = () => {
    listening ??= connect().catch((error: unknown) => {
      listening = null
      throw error
    })
    return listening
  }

  return {
    async open(membershipId, told) {
      await listen()
      const own = pages.get(membershipId) ?? new Set()
      if (own.size >= PAGES_MOST) return null
      pages.set(membershipId, own.add(told))
      return () => {
        own.delete(told)
        if (own.size === 0) pages.delete(membershipId)
      }
    },
    async close() {
      closed = true
      const client = await listening?.catch(() => null)
      client?.release(true)
    },
  }
}
