import type { RollCallSeat } from '@phoihop/contract/sittings'
import type { Composition } from '@phoihop/domain/meetings/seat-states'
import { compositionOf } from '@phoihop/domain/sittings/composition'
import { fold } from '@phoihop/domain/vietnamese-text'

export interface RollCallFilter {
  words: string
  siteId: string | null
  /** only those nobody has called yet */
  uncalled: boolean
}

/** The seats of one body, with how it came as a whole. */
export interface RollCallGroup {
  key: string
  name: string | null
  seats: RollCallSeat[]
  composition: Composition | null
}

/** Seats by body in the order they come; bodies without a seat that fits are left out. */
export function groupSeats(seats: readonly RollCallSeat[], filter: RollCallFilter): RollCallGroup[] {
  const groups = new Map<string, RollCallSeat[]>()
  for (const seat of seats) {
    const key = seat.organisation?.id ?? ''
    const group = groups.get(key)
    if (group) group.push(seat)
    else groups.set(key, [seat])
  }
  const wanted = fold(filter.words)
  return [...groups].flatMap(([key, all]) => {
    const fits = all.filter((seat) => isShown(seat, wanted, filter))
    if (fits.length === 0) return []
    const presences = all.map((seat) => seat.presence)
    return [
      {
        key,
        name: all[0]?.organisation?.name ?? null,
        seats: fits,
        // guests and who came by themselves make no composition
        composition: key === '' ? null : compositionOf(presences),
      },
    ]
  })
}

function isShown(seat: RollCallSeat, wanted: string, { siteId, uncalled }: RollCallFilter): boolean {
  if (siteId !== null && seat.siteId !== siteId) return false
  if (uncalled && seat.presence !== 'none') return false
  const words = [seat.name, seat.post, seat.organisation?.name, seat.organisation?.shortName, seat.substituteName]
  return fold(words.filter(Boolean).join(' ')).includes(wanted)
}

/** How many came, of how many, and how many are still to be called. */
export function countSeats(seats: readonly RollCallSeat[]) {
  const came = seats.filter((seat) => seat.presence === 'present' || seat.presence === 'substitute').length
  return { came, total: seats.length, left: seats.filter((seat) => seat.presence === 'none').length }
}
