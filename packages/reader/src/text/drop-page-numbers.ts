import type { MappedText } from './mapped-text.ts'
import { replaceMapped } from './mapped-text.ts'

const PAGE_MARK = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|\d{1,3}\.?)$/iu
const ROW_HEAD = /^(?:stt|tt|số tt)\.?$/iu

/** Takes out lines that hold only a page number. In a table flattened to lines the next row's number stays. */
export function dropPageNumbers(mapped: MappedText): MappedText {
  let nextRow: number | null = null
  return replaceMapped(mapped, /^[^\n]*$/gmu, (match) => {
    const line = match[0].trim()
    if (ROW_HEAD.test(line.split('\t')[0] ?? '')) nextRow = 1
    if (line.length > 14 || !PAGE_MARK.test(line)) return match[0]
    if (nextRow !== null && /^\d+\.?$/u.test(line) && Number.parseInt(line, 10) === nextRow) {
      nextRow += 1
      return match[0]
    }
    return ''
  })
}
