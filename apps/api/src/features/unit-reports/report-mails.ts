import { civilDateAt, dayWords } from '@phoihop/domain/civil-date'
import { z } from 'zod'
import type { DueMail, MailKind, MailMeans } from '../../platform/mail.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { REPORT_REMINDER } from './ask-units.ts'

const Data = z.object({ reportId: z.uuid(), membershipId: z.uuid() })

/** Still not sent, the meeting still to come, and this person still in a post of the unit. */
async function findDue(means: MailMeans, { data, personId }: DueMail) {
  const { reportId, membershipId } = Data.parse(data)
  const actor = await findActorByMembership(means.db, membershipId, civilDateAt(means.clock().getTime()))
  if (actor?.personId !== personId) return null
  return means.db.prisma.unitReport.findFirst({
    where: {
      id: reportId,
      state: { not: 'sent' },
      organisationId: actor.organisationId,
      meeting: { state: { in: ['called', 'open'] } },
    },
    select: { id: true, meeting: { select: { title: true, reportsDueOn: true } } },
  })
}

export const REPORT_MAILS: Readonly<Record<string, MailKind>> = {
  [REPORT_REMINDER]: {
    stillAllowed: async (means, mail) => (await findDue(means, mail)) !== null,
    async write(means, mail) {
      const found = await findDue(means, mail)
      if (!found) throw new Error('the report was sent while its mail was written')
      const { title, reportsDueOn } = found.meeting
      const due = reportsDueOn === null ? '' : `, hạn ${dayWords(reportsDueOn.toISOString().slice(0, 10))}`
      return {
        subject: `Nhắc gửi báo cáo: ${title}`,
        text: `Kính gửi ông/bà,

Cơ quan ông/bà chưa gửi báo cáo phục vụ cuộc họp “${title}”${due}. Viết và gửi ở:

${means.publicUrl}/unit-reports/${found.id}`,
      }
    },
  },
}
