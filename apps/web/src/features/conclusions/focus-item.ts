export function itemButtonId(itemId: string): string {
  return `item-${itemId}`
}

/** Puts the focus on an item of the marking page, once what is being drawn is drawn. */
export function focusItem(itemId: string): void {
  requestAnimationFrame(() => {
    const button = document.getElementById(itemButtonId(itemId))
    button?.focus()
    button?.scrollIntoView({ block: 'nearest' })
  })
}
