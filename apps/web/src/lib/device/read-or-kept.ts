import type { SessionView } from '@phoihop/contract/session'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { NetworkError } from '../problem.ts'
import { lockKept } from './kept-lock.ts'
import { currentReader, setReader } from './reader.ts'

interface Asked {
  client: QueryClient
  queryKey: QueryKey
}

/**
 * Reads from the server and keeps the answer on the device. Without a line, what is kept is put in the store as of the
 * time it was read, and the reading fails all the same: the page shows what there is, marked as kept.
 */
export async function readOrKept<T>({ client, queryKey }: Asked, ask: () => Promise<T>): Promise<T> {
  const key = JSON.stringify(queryKey)
  try {
    const data = await ask()
    const reader = currentReader()
    // not before the page is drawn: keeping can wait, the reader cannot
    if (reader) void device().then(({ keepRead }) => keepRead(`${reader.personId} ${reader.postKey}`, key, data))
    return data
  } catch (error) {
    if (error instanceof NetworkError && client.getQueryData(queryKey) === undefined) {
      const kept = await device().then(({ findKept }) => findKept(key))
      if (kept) client.setQueryData(queryKey, kept.data, { updatedAt: kept.at })
    }
    throw error
  }
}

/** The same for who is signed in: with the answer the device is theirs, and what another read on it goes. */
export async function readSession({ client, queryKey }: Asked, ask: () => Promise<SessionView>): Promise<SessionView> {
  try {
    const session = await ask()
    void welcome(session)
    return session
  } catch (error) {
    if (error instanceof NetworkError && client.getQueryData(queryKey) === undefined) {
      const kept = await device().then(({ findKept }) => findKept(JSON.stringify(queryKey)))
      // kept by `welcome`, in this form, by this build of the pages
      const session = kept?.data as SessionView | undefined
      if (kept && session) {
        setReader(session)
        client.setQueryData(queryKey, session, { updatedAt: kept.at })
      }
    }
    throw error
  }
}

/** Somebody is signed in, and awake. */
export async function welcome(session: SessionView): Promise<void> {
  const { personId, postKey } = setReader(session)
  lockKept(false)
  const { keepFor, keepRead } = await device()
  const owner = `${personId} ${postKey}`
  await keepFor(owner)
  await keepRead(owner, JSON.stringify(['session']), session)
}

/** Loaded after the page itself. */
function device() {
  return import('./kept-reads.ts')
}
