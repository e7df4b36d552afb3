/** Where a paper is filed: the last line of Nơi nhận. */
export interface FilingLine {
  places: string[]
  drafter: string | null
  copies: number | null
}

// "Lưu: VT, NC, NVA.15", "Lưu VT", "Lưu (VPHU)", "Lưu Văn phòng Huyện ủy"
const FILING = /^(?:[-–•]\s*)?lưu\s*:?\s*(?!ý\b)(?=\S)/iu
const DRAFTER = /^(\p{Lu}[\p{L}]{1,9})\.(\d{1,4})$/u

/** The recipients without their filing line, and that line taken apart; null where none says "Lưu". */
export function splitFiling(recipients: readonly string[]): { recipients: string[]; filing: FilingLine | null } {
  const at = recipients.findLastIndex((words) => FILING.test(words))
  const line = recipients[at]
  if (line === undefined) return { recipients: [...recipients], filing: null }
  return { recipients: recipients.filter((_, i) => i !== at), filing: filingOf(line) }
}

function filingOf(line: string): FilingLine {
  const parts = line
    .replace(FILING, '')
    .replace(/[.;]$/u, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const made = DRAFTER.exec(parts.at(-1) ?? '')
  if (made === null || parts.length === 1) return { places: parts, drafter: null, copies: null }
  return { places: parts.slice(0, -1), drafter: made[1] ?? null, copies: Number(made[2]) }
}
