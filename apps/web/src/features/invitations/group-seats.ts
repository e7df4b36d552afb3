import type { SeatRow, SeatRuleRow } from '@phoihop/contract/invitation-shapes'
import { text } from './text.ts'

export interface SeatGroup {
  key: string
  title: string
  rows: SeatRow[]
}

/** By the line of the composition that made them, in its order; guests last. Lines without seats are left out. */
export function groupSeats(rules: readonly SeatRuleRow[], seats: readonly SeatRow[]): SeatGroup[] {
  const titles = new Map(rules.map((rule) => [rule.id, titleOf(rule)]))
  const groups = new Map<string, SeatGroup>()
  for (const seat of seats) {
    const key = seat.ruleId ?? ''
    const group = groups.get(key) ?? { key, title: titles.get(key) ?? text.guests, rows: [] }
    group.rows.push(seat)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function titleOf({ post, className, organisation }: SeatRuleRow): string {
  const of = className ?? organisation?.shortName ?? ''
  return post.includes(of) ? post : `${post} · ${of}`
}
