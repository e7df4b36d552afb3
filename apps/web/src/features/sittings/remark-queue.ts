import type { Remark, RemarkEntry } from '@phoihop/contract/sittings'

/** A line on its way: written or changed here and not yet confirmed by the server, or to be taken out. */
export type Pending =
  | { id: string; act: 'keep'; entry: RemarkEntry; failure: Failure | null }
  | { id: string; act: 'drop'; failure: Failure | null }

/** changed: another changed the line, or took it out (null) · refused: in words */
export type Failure = { kind: 'changed'; theirs: Remark | null } | { kind: 'refused'; message: string }

/** What is kept on this machine; `Storage` of the browser, or the like in tests. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * The lines waiting to be sent, each under a key of its own: two tabs on one machine do not overwrite one another's, and
 * what is left when the tab is closed is there when it is opened again.
 */
export class RemarkQueue {
  readonly #shelf: Shelf
  readonly #prefix: string

  constructor(shelf: Shelf, personId: string, meetingId: string) {
    this.#shelf = shelf
    this.#prefix = `remark:${personId}:${meetingId}:`
  }

  /** In the order they were written. */
  all(): Pending[] {
    const keys = Array.from({ length: this.#shelf.length }, (_, i) => this.#shelf.key(i))
    const mine = keys.filter((key): key is string => key?.startsWith(this.#prefix) ?? false)
    return mine
      .flatMap((key) => parse(this.#shelf.getItem(key)))
      .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
      .map(({ pending }) => pending)
  }

  /** Puts a line in the queue, or what it has become meanwhile; it keeps its place. */
  put(pending: Pending): void {
    const key = this.#prefix + pending.id
    const at = parse(this.#shelf.getItem(key))[0]?.at ?? nextAt()
    this.#shelf.setItem(key, JSON.stringify({ at, pending }))
  }

  remove(id: string): void {
    this.#shelf.removeItem(this.#prefix + id)
  }

  /** The first one to send; one that failed waits for a person, and does not hold up those after it. */
  next(): Pending | null {
    return this.all().find((pending) => pending.failure === null) ?? null
  }

  /** The server has it: gone, unless it was changed while on its way; then that goes next, on the version now known. */
  confirm(sent: Pending, kept: Remark | null): void {
    const now = this.all().find((pending) => pending.id === sent.id)
    if (!now) return
    if (JSON.stringify(now) === JSON.stringify(sent) || now.act === 'drop') {
      if (now.act === sent.act) this.remove(sent.id)
      return
    }
    if (kept) this.put({ ...now, entry: { ...now.entry, version: kept.version } })
  }

  fail(sent: Pending, failure: Failure): void {
    this.put({ ...sent, failure })
  }
}

/** What was noted with what is still on its way in it, in the order it was said. */
export function mergeRemarks(rows: readonly Remark[], waiting: readonly Pending[], author: string): ShownRemark[] {
  const byId = new Map<string, ShownRemark>(rows.map((row) => [row.id, { ...row, waiting: null }]))
  for (const pending of waiting) {
    const known = byId.get(pending.id)
    if (pending.act === 'drop') {
      if (known && pending.failure === null) byId.delete(pending.id)
      continue
    }
    const { text, saidAt, speaker = null, seatId = null, agendaItemId = null, version } = pending.entry
    const shown = { text: text ?? '', saidAt, speaker, seatId, agendaItemId, version }
    byId.set(pending.id, { id: pending.id, author: known?.author ?? author, ...shown, waiting: pending })
  }
  return [...byId.values()].toSorted(
    (a, b) => new Date(a.saidAt).getTime() - new Date(b.saidAt).getTime() || (a.id < b.id ? -1 : 1),
  )
}

export type ShownRemark = Remark & { waiting: Pending | null }

interface Kept {
  at: number
  pending: Pending
}

function parse(text: string | null): Kept[] {
  if (text === null) return []
  try {
    // written by `put` alone
    return [JSON.parse(text) as Kept]
  } catch {
    return []
  }
}

let last = 0

/** Later than all before, also within one millisecond. */
function nextAt(): number {
  last = Math.max(Date.now(), last + 1)
  return last
}
