import { dayWords } from '@phoihop/domain/civil-date'
import { AppError } from '../../platform/app-error.ts'
import type { Letter, MailKind, MailMeans } from '../../platform/mail.ts'
import { renderLetter } from '../renditions/public.ts'
import { calendarOf, findMail, type FoundMail, guestAddress, type MailedMeeting } from './mailed-meeting.ts'
import type { InvitationMail } from './tell-invited.ts'

type Attachment = NonNullable<Letter['attachments']>[number]

/** 400 letters of one meeting carry the same PDF: it is printed once for each state of the invitation. */
const printed = new Map<string, Promise<Buffer | null>>()
const PRINTED_MOST = 4

function printOnce(means: MailMeans, { id, sequence, version }: MailedMeeting): Promise<Buffer | null> {
  const key = `${id} ${sequence} ${version}`
  const known = printed.get(key)
  if (known) return known
  const print = printLetter(means, id)
  printed.set(key, print)
  const [oldest] = printed.keys()
  if (printed.size > PRINTED_MOST && oldest !== undefined) printed.delete(oldest)
  return print
}

/** A letter that cannot be printed (a character no font has) is told without it. */
async function printLetter(means: MailMeans, id: string): Promise<Buffer | null> {
  try {
    return await renderLetter(means.db, id, 'pdf')
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

async function attached(means: MailMeans, found: FoundMail, method: 'REQUEST' | 'CANCEL'): Promise<Attachment[]> {
  const host = new URL(means.publicUrl).hostname
  const calendar: Attachment = {
    filename: 'lich-hop.ics',
    content: Buffer.from(calendarOf(method, found, { now: means.clock(), host }), 'utf8'),
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  }
  if (method === 'CANCEL') return [calendar]
  const pdf = await printOnce(means, found.meeting)
  return pdf === null
    ? [calendar]
    : [{ filename: 'giay-moi.pdf', content: pdf, contentType: 'application/pdf' }, calendar]
}

export function whenWords({ heldOn, beginsAt, endsAt }: Pick<MailedMeeting, 'heldOn' | 'beginsAt' | 'endsAt'>): string {
  const hours = beginsAt === null ? '' : `${beginsAt}${endsAt === null ? '' : `–${endsAt}`}, `
  return `${hours}ngày ${dayWords(heldOn)}`
}

function factLines(meeting: MailedMeeting): string {
  const lines = [
    meeting.title,
    `Thời gian: ${whenWords(meeting)}`,
    meeting.place && `Địa điểm: ${meeting.place}`,
    meeting.chair && `Chủ trì: ${meeting.chair}`,
    meeting.note,
  ]
  return lines.filter(Boolean).join('\n')
}

function answerLine({ answerBy }: MailedMeeting): string {
  return answerBy === null ? 'Trả lời giấy mời ở:' : `Trả lời giấy mời trước hết ngày ${dayWords(answerBy)} ở:`
}

interface Words {
  method: 'REQUEST' | 'CANCEL' | null
  allowed: (found: FoundMail) => boolean
  subject: (meeting: MailedMeeting) => string
  first: (meeting: MailedMeeting) => string
  last: (found: FoundMail) => string
}

function letterKind({ method, allowed, subject, first, last }: Words): MailKind {
  return {
    guestAddress,
    async stillAllowed(means, mail) {
      const found = await findMail(means, mail)
      return found !== null && allowed(found)
    },
    async write(means, mail) {
      const found = await findMail(means, mail)
      if (!found) throw new Error('the person is no longer invited')
      const { meeting } = found
      return {
        subject: subject(meeting),
        text: `Kính gửi ông/bà ${found.name},\n\n${first(meeting)}\n\n${factLines(meeting)}\n\n${last(found)}`,
        attachments: method === null ? [] : await attached(means, found, method),
      }
    },
  }
}

const isCalled = ({ meeting }: FoundMail) => meeting.state === 'called'

export const INVITATION_MAILS: Readonly<Record<InvitationMail, MailKind>> = {
  'meeting-invitation': letterKind({
    method: 'REQUEST',
    allowed: isCalled,
    subject: (meeting) => `Giấy mời: ${meeting.title}`,
    first: (meeting) => `${meeting.convenerName} trân trọng kính mời ông/bà dự:`,
    last: ({ meeting, url }) => `${answerLine(meeting)}\n\n${url}`,
  }),
  'meeting-moved': letterKind({
    method: 'REQUEST',
    allowed: isCalled,
    subject: (meeting) => `Đổi lịch: ${meeting.title}`,
    first: (meeting) => `${meeting.convenerName} xin báo cuộc họp đã đổi thời gian hoặc địa điểm. Lịch mới:`,
    last: ({ url }) => `Nếu không dự được theo lịch mới, xin trả lời lại ở:\n\n${url}`,
  }),
  'meeting-cancelled': letterKind({
    method: 'CANCEL',
    allowed: ({ meeting }) => meeting.state === 'cancelled',
    subject: (meeting) => `Hủy họp: ${meeting.title}`,
    first: (meeting) =>
      `${meeting.convenerName} xin báo cuộc họp sau không tổ chức. Lý do: ${meeting.cancelReason ?? 'không ghi'}.`,
    last: () => 'Mong ông/bà thông cảm.',
  }),
  'meeting-reminder': letterKind({
    method: null,
    allowed: (found) => isCalled(found) && found.silent,
    subject: (meeting) => `Nhắc trả lời giấy mời: ${meeting.title}`,
    first: (meeting) => `${meeting.convenerName} chưa nhận được trả lời của ông/bà về cuộc họp:`,
    last: ({ meeting, url }) => `${answerLine(meeting)}\n\n${url}`,
  }),
}
