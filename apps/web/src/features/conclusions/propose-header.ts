import { civilDate } from '@phoihop/domain/civil-date'
import type { HeaderTyped } from './header-form.ts'

type Proposed = Partial<
  Pick<
    HeaderTyped,
    | 'form'
    | 'number'
    | 'symbol'
    | 'place'
    | 'issuedOn'
    | 'subject'
    | 'signerAuthority'
    | 'signerPost'
    | 'signerName'
    | 'recipients'
  >
>

const NUMBER = /^Số\s*:?\s*(\d{1,5}[a-z]?)?\s*[-/]\s*([A-ZĐ][\p{Lu}\d\-/&]{1,40})/u
const DATED = /^(?:(.{2,60}?),\s*)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu
const FORM = /^(KẾT LUẬN|THÔNG BÁO(?: KẾT LUẬN)?)$/u
const RECIPIENTS = /^nơi nhận/iu
const AUTHORITY = /^(?:T\/?M|TL|KT|TUQ|Q)\.?\s/u

/** What the plain patterns of a pasted paper say of its header: proposals for the person to look at, nothing more. */
export function proposeHeader(pasted: string): Proposed {
  const lines = pasted.split(/\r\n?|\n/u).map(plainLine)
  const head = lines.slice(0, 60).filter((line) => line !== '')
  return { ...fromNumber(head), ...fromDate(head), ...fromTitle(head), ...fromFoot(lines) }
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+/u, '')
    .replace(/[*_\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}

function fromNumber(head: readonly string[]): Proposed {
  for (const line of head) {
    const found = NUMBER.exec(line)
    if (found) return { ...(found[1] ? { number: found[1] } : {}), symbol: (found[2] ?? '').replace(/[-/]+$/u, '') }
  }
  return {}
}

function fromDate(head: readonly string[]): Proposed {
  for (const line of head) {
    const found = DATED.exec(line)
    const issuedOn = found && civilDate(Number(found[4]), Number(found[3]), Number(found[2]))
    if (issuedOn) return { issuedOn, ...(found[1] ? { place: found[1] } : {}) }
  }
  return {}
}

/** The kind of paper stands alone on a line; what it is about on the lines under it. */
function fromTitle(head: readonly string[]): Proposed {
  const at = head.findIndex((line) => FORM.test(line))
  if (at < 0) return {}
  const form = head[at]?.startsWith('KẾT') ? 'conclusion' : 'notice'
  const subject = head[at + 1] ?? ''
  const isSubject = subject !== '' && subject.length <= 400 && !/^[IVX1-9]+\.\s/u.test(subject)
  return { form, ...(isSubject ? { subject } : {}) }
}

function fromFoot(lines: readonly string[]): Proposed {
  const at = lines.findLastIndex((line) => RECIPIENTS.test(line))
  const foot = lines.slice(at + 1).filter((line) => line !== '')
  const recipients: string[] = []
  if (at >= 0) {
    for (const line of foot) {
      if (!/^[-–•+]/u.test(line)) break
      recipients.push(line.replace(/^[-–•+]\s*/u, '').replace(/[;.]+$/u, ''))
    }
  }
  return { ...(recipients.length > 0 ? { recipients: recipients.join('\n') } : {}), ...fromSigner(foot) }
}

function fromSigner(foot: readonly string[]): Proposed {
  const at = foot.findIndex((line) => AUTHORITY.test(line) && isCapitals(line))
  if (at < 0) return {}
  const posts = foot.slice(at + 1, at + 3).filter(isCapitals)
  const name = foot
    .slice(at + 1)
    .find((line) => !isCapitals(line) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}$/u.test(line))
  return {
    signerAuthority: foot[at] ?? '',
    ...(posts[0] ? { signerPost: posts[0] } : {}),
    ...(name ? { signerName: name } : {}),
  }
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}
