import { useSyncExternalStore } from 'react'
import { lockKept } from '../lib/device/kept-lock.ts'

let locked = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (locked === next) return
  locked = next
  lockKept(next)
  for (const listener of listeners) listener()
}

/** Covers the page; what is on it stays as it is. */
export const lockScreen = () => set(true)
export const unlockScreen = () => set(false)

export function useIsScreenLocked(): boolean {
  return useSyncExternalStore(subscribe, () => locked)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
