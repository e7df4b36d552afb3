import { useEffect } from 'react'
import { taskCardId } from './focus-task-card.ts'

/** Brings the sentence a link points at into the middle of the screen; the page is drawn after the browser looked for it. */
export function useScrollToMark(taskId: string | null): void {
  useEffect(() => {
    if (taskId === null) return undefined
    const frame = requestAnimationFrame(() => {
      document.getElementById(taskCardId(taskId))?.closest('li')?.scrollIntoView({ block: 'nearest' })
      const mark = document.getElementById(`t-${taskId}`)
      mark?.scrollIntoView({ block: 'center' })
      mark?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [taskId])
}
