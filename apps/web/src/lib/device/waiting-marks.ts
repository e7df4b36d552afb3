import { useSyncExternalStore } from 'react'
import { currentReader, useReader } from './reader.ts'

/** What waits on this device to be sent, in short: enough to say so, without opening the store it waits in. */
export interface WaitingMark {
  assignmentId: string
  act: string
  /** the server did not take it: a person has to look at it */
  trouble: boolean
}

const NONE: readonly WaitingMark[] = []
const listeners = new Set<() => void>()
let last: { text: string; marks: readonly WaitingMark[] } | null = null

/** The marks of whose pages these are. */
export function useWaitingMarks(): readonly WaitingMark[] {
  useReader()
  return useSyncExternalStore(subscribe, readMarks)
}

/** Of one piece of work: what of it waits. */
export function useMarksOf(assignmentId: string): readonly WaitingMark[] {
  return useWaitingMarks().filter((mark) => mark.assignmentId === assignmentId)
}

export function writeMarks(personId: string, marks: readonly WaitingMark[]): void {
  try {
    if (marks.length === 0) localStorage.removeItem(nameOf(personId))
    else localStorage.setItem(nameOf(personId), JSON.stringify(marks))
  } catch {
    // storage is forbidden: then nothing can wait here either
  }
  for (const listener of listeners) listener()
}

function readMarks(): readonly WaitingMark[] {
  const reader = currentReader()
  try {
    const text = reader && localStorage.getItem(nameOf(reader.personId))
    if (!text) return NONE
    // written by `writeMarks` alone; the same words give the same list, or React would draw for ever
    if (last?.text !== text) last = { text, marks: JSON.parse(text) as WaitingMark[] }
    return last.marks
  } catch {
    return NONE
  }
}

function nameOf(personId: string): string {
  return `waiting-reports:${personId}`
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  // another tab has put or sent something
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
