import { useEffect } from 'react'
import { ApiError } from '../../lib/problem.ts'
import { lockOnServer, sayAwake } from './api.ts'

const LAST_ACT = 'last-act'
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const LOOK_SECONDS = 10
/** The server counts requests, not keys: who only types tells it now and then. */
const AWAKE_MINUTES = 2

interface IdleLock {
  minutes: number
  locked: boolean
  onLocked: () => void
}

/** Locks the page when nobody has touched it, in any tab, for so many minutes. */
export function useIdleLock({ minutes, locked, onLocked }: IdleLock): void {
  useEffect(() => {
    if (locked) return undefined
    let lastTold = Date.now()
    noteAct()
    const act = () => {
      const now = Date.now()
      // a laptop that was opened again: the first touch does not undo the hours it slept
      if (now - lastAct() < minutes * 60_000) noteAct()
      if (now - lastTold < AWAKE_MINUTES * 60_000) return
      lastTold = now
      void whileAwake(sayAwake, onLocked)
    }
    const look = () => {
      // without a line nobody could unlock it: until there is one, the device's own lock stands guard
      if (Date.now() - lastAct() < minutes * 60_000 || !navigator.onLine) return
      onLocked()
      void whileAwake(lockOnServer, onLocked)
    }
    for (const sign of SIGNS) window.addEventListener(sign, act, { passive: true, capture: true })
    document.addEventListener('visibilitychange', look)
    const timer = window.setInterval(look, LOOK_SECONDS * 1000)
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, act, { capture: true })
      document.removeEventListener('visibilitychange', look)
      window.clearInterval(timer)
    }
  }, [minutes, locked, onLocked])
}

async function whileAwake(ask: () => Promise<unknown>, onLocked: () => void): Promise<void> {
  try {
    await ask()
  } catch (error) {
    if (error instanceof ApiError && error.code === 'session/locked') onLocked()
    // any other trouble shows itself at the next thing somebody asks for
  }
}

/** Shared by the tabs: who works in one is not idle in another. */
function noteAct(): void {
  try {
    localStorage.setItem(LAST_ACT, String(Date.now()))
  } catch {
    // storage is forbidden: this tab alone, by the server's count
  }
}

function lastAct(): number {
  try {
    return Number(localStorage.getItem(LAST_ACT) ?? Date.now())
  } catch {
    return Date.now()
  }
}
