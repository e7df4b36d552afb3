import type { RollCallSeat } from '@phoihop/contract/sittings'
import { postOfBody } from '@phoihop/domain/organisations/post-of-body'

export interface Speaker {
  seatId: string
  /** as the minutes print it: "Đ/c Lê Văn A, Bí thư Đảng ủy xã" */
  words: string
}

/** Those who may speak, by how the minutes name them; who came instead speaks for the seat. Two of one name stay apart. */
export function speakersOf(seats: readonly RollCallSeat[]): Speaker[] {
  const found = seats.flatMap((seat) => {
    if (seat.presence === 'absent' || seat.presence === 'excused') return []
    const other = seat.presence === 'substitute'
    const name = other ? seat.substituteName : seat.name
    const post = other ? (seat.substitutePost ?? seat.post) : seat.post
    const where = postOfBody(post, seat.organisation?.shortName ?? null, ' ')
    return [{ seatId: seat.id, words: name ? `Đ/c ${name}, ${where}` : where }]
  })
  return found.filter((one, index) => found.findIndex(({ words }) => words === one.words) === index)
}
