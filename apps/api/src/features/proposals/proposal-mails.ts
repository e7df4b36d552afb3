import { civilDateAt, dayWords } from '@phoihop/domain/civil-date'
import { isAnswered, type ProposalState } from '@phoihop/domain/proposals/proposal-state'
import sql from 'sql-template-tag'
import { z } from 'zod'
import type { DueMail, MailKind, MailMeans } from '../../platform/mail.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleProposal } from '../../platform/visible.ts'
import { stateSql } from './proposal-state-sql.ts'

const One = z.object({ proposalId: z.uuid(), membershipId: z.uuid() })
const Several = z.object({ proposalIds: z.array(z.uuid()), membershipId: z.uuid() })

interface Told {
  id: string
  code: string
  text: string
  state: ProposalState
  dueOn: string
}

/** Those of the proposals that this person, in that post, still sees. */
async function findTold(
  means: MailMeans,
  { personId }: DueMail,
  { ids, membershipId }: { ids: readonly string[]; membershipId: string },
): Promise<Told[]> {
  const today = civilDateAt(means.clock().getTime())
  const actor = await findActorByMembership(means.db, membershipId, today)
  if (actor?.personId !== personId) return []
  return readRows<Told>(
    means.db,
    sql`select p.id, p.number || '/' || p.year as code, p.text, ${stateSql} as state, p.due_on as "dueOn"
      from proposal p where p.id = any(${[...ids]}::uuid[]) and ${visibleProposal(actor)} order by p.due_on, p.id`,
  )
}

async function findOne(means: MailMeans, mail: DueMail): Promise<Told | null> {
  const { proposalId, membershipId } = One.parse(mail.data)
  const [told] = await findTold(means, mail, { ids: [proposalId], membershipId })
  return told ?? null
}

const WORDS_MOST = 300

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length <= WORDS_MOST ? line : `${line.slice(0, WORDS_MOST).replace(/\s+\S*$/u, '')}…`
}

function oneLetter(
  means: MailMeans,
  told: Told,
  { subject, first, last }: { subject: string; first: string; last: string },
) {
  return {
    subject: `${subject} kiến nghị số ${told.code}`,
    text: `Kính gửi ông/bà,

${first}

${shortened(told.text)}

${last}

${means.publicUrl}/proposals/${told.id}`,
  }
}

async function findStillDue(means: MailMeans, mail: DueMail): Promise<Told[]> {
  const { proposalIds, membershipId } = Several.parse(mail.data)
  const told = await findTold(means, mail, { ids: proposalIds, membershipId })
  return told.filter(({ state }) => state === 'unanswered')
}

function dueLine({ code, text, dueOn, id }: Told, today: string, publicUrl: string): string {
  const time = dueOn < today ? `quá hạn từ ngày ${dayWords(dueOn)}` : `hạn trả lời ngày ${dayWords(dueOn)}`
  return `- Số ${code}, ${time}: ${shortened(text)}\n  ${publicUrl}/proposals/${id}`
}

export const PROPOSALS_DUE_MAIL = 'proposals-due'

export const PROPOSAL_MAILS: Readonly<Record<string, MailKind>> = {
  'proposal-answered': {
    async stillAllowed(means, mail) {
      const told = await findOne(means, mail)
      return told !== null && (isAnswered(told.state) || told.state === 'unanswered')
    },
    async write(means, mail) {
      const told = await findOne(means, mail)
      if (!told) throw new Error('the proposal may not be told any more')
      return oneLetter(means, told, {
        subject: 'Đã trả lời',
        first: 'Kiến nghị của cơ quan ông/bà đã có trả lời, hoặc đã được chuyển đến cơ quan có thẩm quyền:',
        last: 'Xem trả lời, theo dõi việc được giao và cho biết đã thỏa đáng hay chưa ở:',
      })
    },
  },
  'proposal-clarify': {
    stillAllowed: async (means, mail) => (await findOne(means, mail))?.state === 'unclear',
    async write(means, mail) {
      const told = await findOne(means, mail)
      if (!told) throw new Error('the proposal may not be told any more')
      return oneLetter(means, told, {
        subject: 'Đề nghị làm rõ',
        first: 'Kiến nghị sau cần cơ quan ông/bà làm rõ thêm trước khi được trả lời:',
        last: 'Đọc câu hỏi và làm rõ ở:',
      })
    },
  },
  [PROPOSALS_DUE_MAIL]: {
    stillAllowed: async (means, mail) => (await findStillDue(means, mail)).length > 0,
    async write(means, mail) {
      const told = await findStillDue(means, mail)
      const today = civilDateAt(means.clock().getTime())
      return {
        subject: `Kiến nghị chờ trả lời: ${String(told.length)}`,
        text: `Kính gửi ông/bà,

Các kiến nghị sau chờ cơ quan ông/bà trả lời:

${told.map((one) => dueLine(one, today, means.publicUrl)).join('\n\n')}`,
      }
    },
  },
}
