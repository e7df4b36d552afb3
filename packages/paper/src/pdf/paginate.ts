import { heightOf, type Row } from './row.ts'

/** Rows onto pages of `room` points: as many as fit, cut where no row is glued to the one before. */
export function paginate(rows: Row[], room: number): Row[][] {
  const pages: Row[][] = []
  let start = 0
  while (start < rows.length) {
    const repeat = rows[start]?.repeat ?? []
    const end = cutAfter(rows, start, room - heightOf(repeat))
    pages.push([...repeat, ...rows.slice(start, end).map((row, index) => (index === 0 ? { ...row, gap: 0 } : row))])
    start = end
  }
  return pages
}

function cutAfter(rows: Row[], start: number, room: number): number {
  let used = 0
  let end = start
  for (let row = rows[end]; row !== undefined; row = rows[end]) {
    used += row.height + (end === start ? 0 : row.gap)
    if (used > room) break
    end += 1
  }
  if (end === rows.length) return end
  let cut = end
  while (cut > start && rows[cut]?.glued === true) cut -= 1
  // Rows that hold together over more than a page are cut all the same.
  return cut > start ? cut : Math.max(end, start + 1)
}
