/** A signature in the file: the bytes it covers, and the container in between. */
export type SignedRange = {
  covered: Uint8Array
  container: Uint8Array
  coversWhole: boolean
  declaredAt: string | null
}

const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/gu
/** More signatures than any paper has. */
const MOST = 20
/** A dictionary of a signature, on each side of its range. */
const DICTIONARY_LENGTH = 2000

/** The signatures of a PDF in the order of the file; ranges that do not lie in it are left out. */
export function signedRanges(pdf: Uint8Array): SignedRange[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return [...text.matchAll(RANGE)].slice(0, MOST).flatMap((found) => {
    const [begin = 0, length = 0, next = 0, rest = 0] = found.slice(1).map(Number)
    if (begin !== 0 || next < length || next + rest > pdf.length) return []
    const container = containerOf(text.slice(length, next))
    if (container === null) return []
    const covered = new Uint8Array(length + rest)
    covered.set(pdf.subarray(0, length))
    covered.set(pdf.subarray(next, next + rest), length)
    const tail = text.slice(next + rest).trim()
    return [
      { covered, container, coversWhole: tail === '', declaredAt: declaredTime(text, found.index, { length, next }) },
    ]
  })
}

/** `<3082…00>`: hexadecimal, filled up with zeros. */
function containerOf(text: string): Uint8Array | null {
  const hex = /^\s*<([0-9a-fA-F\s]*)>\s*$/u.exec(text)?.[1]?.replace(/\s+/gu, '')
  return hex === undefined || hex === '' ? null : new Uint8Array(Buffer.from(hex, 'hex'))
}

/** `/M (D:20170411090000+07'00')` in the same dictionary, as an ISO instant. */
function declaredTime(text: string, at: number, { length, next }: { length: number; next: number }): string | null {
  const around = [
    text.slice(Math.max(0, at - DICTIONARY_LENGTH), Math.min(at + DICTIONARY_LENGTH, length)),
    text.slice(next, next + DICTIONARY_LENGTH),
  ]
  for (const part of around) {
    const found = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/u.exec(part)
    if (!found) continue
    const [, year, month, day, hour, minute, second, zone, zoneMinutes] = found
    const made = new Date(
      `${year}-${month}-${day}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinutes ?? '00'}` : 'Z'}`,
    )
    return Number.isNaN(made.getTime()) ? null : made.toISOString()
  }
  return null
}
