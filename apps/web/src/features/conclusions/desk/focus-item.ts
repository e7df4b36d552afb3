const PREFIX = 'item-'

export function itemButtonId(itemId: string): string {
  return `${PREFIX}${itemId}`
}

/** The item whose button has the focus; null elsewhere. */
export function itemOfButton(target: EventTarget | null): string | null {
  return target instanceof HTMLElement && target.id.startsWith(PREFIX) ? target.id.slice(PREFIX.length) : null
}

/** Puts the focus on an item of the marking page at once: keys pressed fast each find the next one. */
export function focusItemNow(itemId: string): void {
  const button = document.getElementById(itemButtonId(itemId))
  button?.focus()
  button?.scrollIntoView({ block: 'nearest' })
}

/** The same once what is being drawn is drawn: after a dialog has closed. */
export function focusItem(itemId: string): void {
  requestAnimationFrame(() => focusItemNow(itemId))
}
