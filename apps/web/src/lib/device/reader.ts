import type { SessionView } from '@phoihop/contract/session'
import { useSyncExternalStore } from 'react'

/** Names the build of the pages: the address of the file they begin with, whose name follows everything in it. */
export const BUILD = new URL(import.meta.url).pathname

/** Whose pages these are: what the device keeps is kept for one person, and read in one post. */
export interface Reader {
  personId: string
  /** the post in use, or the delegation it is used by */
  postKey: string
}

let reader: Reader | null = null
const listeners = new Set<() => void>()

/** The pages are this session's from now on. */
export function setReader({ person, post }: SessionView): Reader {
  const postKey = post.onBehalfOf?.delegationId ?? post.membershipId
  if (reader?.personId !== person.id || reader.postKey !== postKey) {
    reader = { personId: person.id, postKey }
    for (const listener of listeners) listener()
  }
  return reader
}

export function currentReader(): Reader | null {
  return reader
}

export function useReader(): Reader | null {
  return useSyncExternalStore(subscribe, currentReader)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
