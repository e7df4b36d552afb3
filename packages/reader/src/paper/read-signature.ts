import type { Signer } from '../reading.ts'
import type { PaperLine } from './paper-lines.ts'

/** Who signed and who is told: the two blocks below the text, one below the other or side by side. */
export type PaperTail = { signer: Signer; recipients: string[] }

const AUTHORITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)\s*[./]?\s*(?=\p{Lu})/u
const ITEM = /^[-–—•+*]\s*/u
const NAME = /^(?:\p{Lu}[\p{L}'’]*\s+){1,6}\p{Lu}[\p{L}'’]*$|^\p{Lu}\s\p{Lu}[\p{L}\s]+$/u
const RANK = /^(?:(?:thiếu|trung|thượng|đại) (?:tá|úy|tướng)|pgs|gs|ts|ths|bs|bác sĩ)[.\s]+/iu

/** Reads signer and recipients from the lines below the text. */
export function readTail(lines: readonly PaperLine[]): PaperTail {
  const recipients: string[] = []
  const block: string[] = []
  let inRecipients = false
  for (const line of lines) {
    const [left = '', ...right] = line.text.split('\t')
    const opens = /^nơi nhận\s*:?/iu.exec(left)
    const rest = opens ? left.slice(opens[0].length).trim() : left
    if (opens) inRecipients = true
    block.push(...right)
    const text = rest.trim()
    if (text === '') continue
    const isSignature = AUTHORITY.test(text) || (isCapitals(text) && !ITEM.test(text))
    if (isSignature) inRecipients = false
    if (
      inRecipients &&
      (ITEM.test(text) || opens !== null || recipients.length > 0) &&
      !isLooseName(text, recipients, line)
    )
      addRecipient(recipients, text)
    else block.push(text)
  }
  return {
    signer: signerOf(block.filter((text) => text.trim() !== '')),
    recipients: recipients.map(plain).filter(Boolean),
  }
}

function addRecipient(recipients: string[], text: string): void {
  const last = recipients.at(-1)
  if (ITEM.test(text) || last === undefined || /[;.,]\s*$/u.test(last)) recipients.push(text)
  else recipients[recipients.length - 1] = `${last} ${text}`
}

/** A person's name below the list belongs to the signature. */
function isLooseName(text: string, recipients: readonly string[], line: PaperLine): boolean {
  return NAME.test(text) && (line.blankBefore || /\.\s*$/u.test(recipients.at(-1) ?? ''))
}

function plain(text: string): string {
  return text
    .replace(ITEM, '')
    .replace(/[\s;.,]+$/u, '')
    .replace(/\s+/gu, ' ')
}

function signerOf(block: readonly string[]): Signer {
  const lines = block.map((text) => text.trim()).filter((text) => !/^\(.*\)$/u.test(text))
  const nameAt = lines.findLastIndex((text) => NAME.test(text.replace(RANK, '')) && !isCapitals(text))
  const posts = lines
    .slice(0, nameAt < 0 ? lines.length : nameAt)
    .filter((text) => isCapitals(text) || AUTHORITY.test(text))
  const first = posts.findIndex((text) => AUTHORITY.test(text))
  const own = first < 0 ? posts.slice(-1) : posts.slice(first)
  const post = own.length > 1 || first < 0 ? (own.at(-1) ?? null) : null
  const authority = joinWrapped(post === null ? own : own.slice(0, -1))
  return { authority: authority || null, post, name: nameAt < 0 ? null : (lines[nameAt]?.replace(RANK, '') ?? null) }
}

/** Each line of authority begins with its sign; a line without one goes on from the line above. */
function joinWrapped(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text === '' ? line : AUTHORITY.test(line) ? `${text} / ${line}` : `${text} ${line}`),
    '',
  )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
