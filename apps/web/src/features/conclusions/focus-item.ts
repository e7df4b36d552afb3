export function itemButtonId(itemId: string): string {
  return `item-${itemId}`
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
