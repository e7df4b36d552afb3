/** What a key does on the desk. `list`: on the list of suggestions; `sheet`: on the items of the text. */
export type DeskCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'accept'
  | 'accept-clear'
  | 'edit'
  | 'reject'
  | 'split'
  | 'merge'
  | 'reopen'
  | 'undo'
  | 'next-need'
  | 'decide'
  | 'without-task'
  | 'create'
  | 'help'

export type DeskPlace = 'list' | 'sheet'

interface Pressed {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const BOTH: Record<string, DeskCommand> = {
  j: 'next',
  k: 'previous',
  arrowdown: 'next',
  arrowup: 'previous',
  a: 'accept',
  e: 'edit',
  x: 'reject',
  s: 'split',
  m: 'merge',
  r: 'reopen',
  u: 'undo',
  n: 'next-need',
  d: 'decide',
  w: 'without-task',
  '?': 'help',
}

const SHEET: Record<string, DeskCommand> = { home: 'first', end: 'last', t: 'create', enter: 'create' }

/** The command of a key; null where the browser or a control may have it. Caps Lock does not turn `a` into `A`. */
export function commandOf(pressed: Pressed, place: DeskPlace): DeskCommand | null {
  const key = pressed.key.toLowerCase()
  if (pressed.altKey) return null
  if (pressed.ctrlKey || pressed.metaKey) return key === 'z' && !pressed.shiftKey ? 'undo' : null
  if (key === 'a' && pressed.shiftKey) return 'accept-clear'
  if (pressed.shiftKey && key !== '?') return null
  return BOTH[key] ?? (place === 'sheet' ? (SHEET[key] ?? null) : null)
}

const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=slider], [role=dialog], [role=radiogroup], [data-own-keys]'

/** Whether what has the focus takes keys itself: a field, a list, a dialog. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_KEYS) !== null
}
