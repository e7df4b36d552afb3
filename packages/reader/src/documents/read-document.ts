import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import type { DocumentText } from './refusal.ts'
import { MAX_BYTES, Refusal } from './refusal.ts'

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
  [0x52, 0x49, 0x46, 0x46],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const PDF = [0x25, 0x50, 0x44, 0x46]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The text of a file, told by its first bytes and not by its name: TXT (UTF-8, UTF-16, or one byte a letter), DOCX, PDF.
 * Never throws; a file that gives no text is refused with a code. A TXT's text is kept whole, byte order mark and all.
 */
export async function readDocument(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) return { ok: false, code: 'empty' }
  if (bytes.length > MAX_BYTES) return { ok: false, code: 'too-large' }
  try {
    const document = await textOf(bytes)
    return document.text.trim() === '' ? { ok: false, code: 'empty' } : { ok: true, ...document }
  } catch (error) {
    return { ok: false, code: error instanceof Refusal ? error.code : 'broken' }
  }
}

async function textOf(bytes: Uint8Array): Promise<{ format: 'txt' | 'docx' | 'pdf'; text: string }> {
  if (begins(bytes, ZIP)) return { format: 'docx', text: readDocx(bytes) }
  if (begins(bytes, PDF)) return { format: 'pdf', text: await readPdf(bytes) }
  if (begins(bytes, OLE)) throw new Refusal(includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word')
  if (IMAGES.some((sign) => begins(bytes, sign))) throw new Refusal('image')
  return { format: 'txt', text: decodeText(bytes) }
}

function decodeText(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (begins(bytes, [0xfe, 0xff])) return swapped(bytes)
  if (bytes.includes(0)) throw new Refusal('not-a-paper')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not UTF-8: one byte a letter, as in files of the TCVN3 and VNI days
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }
}

function swapped(bytes: Uint8Array): string {
  const little = bytes.slice(0, bytes.length - (bytes.length % 2))
  for (let at = 0; at < little.length; at += 2) little.set([bytes[at + 1] ?? 0, bytes[at] ?? 0], at)
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(little)
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte)
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'))
}
