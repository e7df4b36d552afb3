import { inflateRawSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** An entry of a zip's central directory; sizes in bytes. */
export type ZipEntry = {
  name: string
  method: number
  packed: number
  size: number
  offset: number
  isEncrypted: boolean
}

const END_SIGN = 0x06054b50
const ENTRY_SIGN = 0x02014b50
const LOCAL_SIGN = 0x04034b50
/** A paper's parts are some hundred kB; what claims or gives more is no paper. */
const MAX_ENTRY = 32 * 1024 * 1024
const MAX_TOTAL = 128 * 1024 * 1024
const MAX_ENTRIES = 4000

/** Lists a zip from its central directory, before anything is unpacked. Refuses what would expand too much. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new Refusal('expands-too-much')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGN) throw new Refusal('broken')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (entries.reduce((total, entry) => total + entry.size, 0) > MAX_TOTAL) throw new Refusal('expands-too-much')
  return entries
}

/** Unpacks one entry as UTF-8 text; never more than the limit, whatever the directory says. */
export function unzipText(bytes: Uint8Array, entry: ZipEntry): string {
  if (entry.isEncrypted) throw new Refusal('encrypted')
  if (entry.size > MAX_ENTRY) throw new Refusal('expands-too-much')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_SIGN)
    throw new Refusal('broken')
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) return new TextDecoder().decode(packed)
  if (entry.method !== 8) throw new Refusal('broken')
  try {
    return new TextDecoder().decode(inflateRawSync(packed, { maxOutputLength: MAX_ENTRY }))
  } catch (error) {
    const isTooLong = error instanceof RangeError
    throw new Refusal(isTooLong ? 'expands-too-much' : 'broken')
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END_SIGN) return at
  throw new Refusal('broken')
}
