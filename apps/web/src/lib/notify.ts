import { useSyncExternalStore } from 'react'

let wanted = false
const listeners = new Set<() => void>()

/** Says in passing that something was done. The toasts are loaded at the first use. */
export async function notify(message: string): Promise<void> {
  wantToasts()
  const { notifications } = await import('@mantine/notifications')
  notifications.show({ message, autoClose: 6000, withBorder: true })
}

/** Takes away what was said, before a dialog opens whose title it would cover. */
export async function hideToasts(): Promise<void> {
  if (!wanted) return
  const { notifications } = await import('@mantine/notifications')
  notifications.clean()
}

/** From now on there is something to show. */
export function wantToasts(): void {
  wanted = true
  for (const listener of listeners) listener()
}

/** Whether anything was said yet: until then nobody needs the part that shows it. */
export function useToastsWanted(): boolean {
  return useSyncExternalStore(subscribe, () => wanted)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
