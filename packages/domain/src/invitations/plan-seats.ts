import { type Holder, holdersFor } from './matching-posts.ts'

/** One line of the expected composition, resolved to the bodies it stands for on the meeting's day. */
export interface SeatLine {
  post: string
  count: number
  bodyIds: readonly string[]
}

/** A seat that stands already for the line. */
export interface StandingSeat {
  id: string
  organisationId: string | null
  membershipId: string | null
  /** somebody answered, or the body named who comes */
  answered: boolean
}

export interface NewSeat {
  organisationId: string
  holder: Holder | null
}

export interface SeatPlan {
  add: NewSeat[]
  /** ids of seats that the line no longer asks for */
  drop: string[]
}

/**
 * What seats a line needs besides those that stand: for each body the holders of the post, then open seats up to the
 * count. Answers given stay as long as the line still stands for their body.
 */
export function planSeats(line: SeatLine, holders: readonly Holder[], standing: readonly StandingSeat[]): SeatPlan {
  const plan: SeatPlan = { add: [], drop: [] }
  const wantedBodies = new Set(line.bodyIds)
  const holdersOf = groupBy(holders, ({ organisationId }) => organisationId)
  const standingOf = groupBy(standing, ({ organisationId }) => organisationId ?? '')
  for (const seat of standing) if (!wantedBodies.has(seat.organisationId ?? '')) plan.drop.push(seat.id)
  for (const organisationId of line.bodyIds) {
    const found = holdersFor(line.post, holdersOf.get(organisationId) ?? []).slice(0, line.count)
    planBody({ organisationId, found, count: line.count, standing: standingOf.get(organisationId) ?? [] }, plan)
  }
  return plan
}

interface BodyLine {
  organisationId: string
  found: readonly Holder[]
  count: number
  standing: readonly StandingSeat[]
}

function planBody({ organisationId, found, count, standing }: BodyLine, plan: SeatPlan): void {
  const foundIds = new Set(found.map(({ membershipId }) => membershipId))
  const rank = (seat: StandingSeat) =>
    seat.answered ? 0 : seat.membershipId !== null && foundIds.has(seat.membershipId) ? 1 : 2
  // what is answered is kept first, then who still holds the post, then what is open
  const ordered = standing.toSorted((a, b) => rank(a) - rank(b))
  const kept: StandingSeat[] = []
  for (const seat of ordered) {
    const holdsPost = seat.membershipId === null ? found.length < count : foundIds.has(seat.membershipId)
    if ((seat.answered || holdsPost) && kept.length < count) kept.push(seat)
    else plan.drop.push(seat.id)
  }
  const seated = new Set(kept.map(({ membershipId }) => membershipId))
  const missing = found.filter(({ membershipId }) => !seated.has(membershipId)).slice(0, count - kept.length)
  for (const holder of missing) plan.add.push({ organisationId, holder })
  const open = count - kept.length - missing.length
  for (let n = 0; n < open; n += 1) plan.add.push({ organisationId, holder: null })
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? []
    group.push(row)
    groups.set(keyOf(row), group)
  }
  return groups
}
