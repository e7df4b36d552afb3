import { z } from 'zod'
import type { DueMail, MailKind, MailMeans } from '../../platform/mail.ts'
import { paperName } from '../conclusions/public.ts'

const Data = z.object({ askedId: z.uuid() })

async function findAsked(means: MailMeans, mail: DueMail) {
  const { askedId } = Data.parse(mail.data)
  return means.db.prisma.reviewAsked.findUnique({
    where: { id: askedId },
    select: {
      answer: true,
      organisationId: true,
      membershipId: true,
      review: {
        select: {
          closesAt: true,
          closedAt: true,
          silenceAgrees: true,
          conclusion: { select: { id: true, number: true, symbol: true } },
        },
      },
    },
  })
}

/** 17:00 ngày 27/6/2017, in Vietnam. */
function writtenInstant(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('hour')}:${part('minute')} ngày ${part('day')}/${part('month')}/${part('year')}`
}

const asked: MailKind = {
  // still unanswered, still running, and this person still in the post or unit that was asked
  async stillAllowed(means, mail) {
    const found = await findAsked(means, mail)
    const now = means.clock()
    if (!found || found.answer !== null || found.review.closedAt !== null || found.review.closesAt <= now) return false
    const { membershipId, organisationId } = found
    const posts = await means.db.prisma.membership.count({
      where: {
        personId: mail.personId,
        ...(membershipId === null ? { organisationId: organisationId ?? '' } : { id: membershipId }),
        OR: [{ endsOn: null }, { endsOn: { gte: new Date(now.getTime() - 86_400_000) } }],
      },
    })
    return posts > 0
  },
  async write(means, mail) {
    const found = await findAsked(means, mail)
    if (!found) throw new Error('the question went while its mail was written')
    const { conclusion, closesAt, silenceAgrees } = found.review
    const silence = silenceAgrees ? ' Quá thời điểm đó mà không có ý kiến thì coi như đồng ý.' : ''
    return {
      subject: 'Xin ý kiến dự thảo văn bản',
      text: `Kính gửi ông/bà,

Ông/bà được xin ý kiến về ${paperName(conclusion)} trên phần mềm Phối Hợp, đến ${writtenInstant(closesAt)}.${silence} Đọc và trả lời ở:

${means.publicUrl}/conclusions/${conclusion.id}`,
    }
  },
}

export const REVIEW_MAILS: Readonly<Record<string, MailKind>> = { 'review-asked': asked }
