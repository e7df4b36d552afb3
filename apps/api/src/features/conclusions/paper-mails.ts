import { civilDateAt } from '@phoihop/domain/civil-date'
import { z } from 'zod'
import type { DueMail, MailKind, MailMeans } from '../../platform/mail.ts'
import { paperName } from './queries.ts'

const Data = z.object({ conclusionId: z.uuid(), moveId: z.uuid() })

/** The paper a letter is about. Letters name it and say no word of it: mail is read by more than its addressee. */
async function findPaper(means: MailMeans, mail: DueMail) {
  const { conclusionId } = Data.parse(mail.data)
  return means.db.prisma.conclusion.findUnique({
    where: { id: conclusionId },
    select: {
      id: true,
      number: true,
      symbol: true,
      state: true,
      keeperId: true,
      signer: { select: { personId: true, startsOn: true, endsOn: true } },
    },
  })
}

const submitted: MailKind = {
  // still waiting, for this person, in a post still held
  async stillAllowed(means, mail) {
    const paper = await findPaper(means, mail)
    if (paper?.state !== 'submitted' || paper.signer?.personId !== mail.personId) return false
    const today = new Date(`${civilDateAt(means.clock().getTime())}T00:00:00.000Z`)
    return paper.signer.endsOn === null || paper.signer.endsOn >= today
  },
  async write(means, mail) {
    const paper = await findPaper(means, mail)
    if (!paper) throw new Error('the paper went while its mail was written')
    return {
      subject: 'Có văn bản chờ ký',
      text: `Kính gửi ông/bà,

Văn bản ${paperName(paper)} được trình ông/bà ký trên phần mềm Phối Hợp. Đọc, ký hoặc trả lại ở:

${means.publicUrl}/conclusions/${paper.id}`,
    }
  },
}

const returned: MailKind = {
  async stillAllowed(means, mail) {
    const paper = await findPaper(means, mail)
    if (paper?.state !== 'draft') return false
    const today = new Date(`${civilDateAt(means.clock().getTime())}T00:00:00.000Z`)
    const posts = await means.db.prisma.membership.count({
      where: {
        personId: mail.personId,
        function: 'secretary',
        startsOn: { lte: today },
        AND: [{ OR: [{ endsOn: null }, { endsOn: { gte: today } }] }],
        organisation: { OR: [{ id: paper.keeperId }, { servesId: paper.keeperId }] },
      },
    })
    return posts > 0
  },
  async write(means, mail) {
    const paper = await findPaper(means, mail)
    if (!paper) throw new Error('the paper went while its mail was written')
    return {
      subject: 'Văn bản trình ký được trả lại',
      text: `Kính gửi ông/bà,

Người ký đã trả lại ${paperName(paper)}. Xem lý do và sửa ở:

${means.publicUrl}/conclusions/${paper.id}`,
    }
  },
}

export const PAPER_MAILS: Readonly<Record<string, MailKind>> = {
  'paper-submitted': submitted,
  'paper-returned': returned,
}
