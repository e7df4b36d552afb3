/** The largest number a book goes to. */
export const NUMBER_MOST = 99_999
/** A number this far beyond the book's next is more likely a slip of the hand. */
const FAR = 10

export interface PaperNumber {
  number: number
  /** "a" of "12a", "bis"; mostly empty */
  suffix: string
}

/** The number of a paper as it is printed: "07", "112", "12a"; null where it is none that a book could count. */
export function parsePaperNumber(text: string): PaperNumber | null {
  const found = /^0*(\d{1,5})\s?([\p{L}]{0,4})$/u.exec(text.trim())
  const number = Number(found?.[1] ?? 0)
  return number === 0 ? null : { number, suffix: (found?.[2] ?? '').toLocaleLowerCase('vi') }
}

/** As a paper prints it: below ten with a zero before (NĐ 30/2020, Phụ lục I, mục II.3; the same by HD 05-HD/VPTW). */
export function printPaperNumber({ number, suffix }: PaperNumber): string {
  return `${String(number).padStart(2, '0')}${suffix}`
}

/** "Sổ mới đến 12, văn bản ghi 112". */
export function isFarBeyond(number: number, nextNumber: number): boolean {
  return number >= nextNumber + FAR
}

/** Numbers up to the last one used that nobody was given, holds or made void. */
export function findGaps(used: readonly number[]): { from: number; to: number }[] {
  const sorted = [...new Set(used)].toSorted((a, b) => a - b)
  return sorted.flatMap((number, i) => {
    const from = (sorted[i - 1] ?? 0) + 1
    return from < number ? [{ from, to: number - 1 }] : []
  })
}
