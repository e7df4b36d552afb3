import type { NoticeRow } from '@phoihop/contract/notices'
import { civilDateAt, dayWords } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { noticeTitle } from '@phoihop/domain/notices/notice-words'
import sql from 'sql-template-tag'
import { z } from 'zod'
import type { DueMail, MailKind, MailMeans } from '../../platform/mail.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { readRows } from '../../platform/sql.ts'
import { NOTICE_MAIL } from './add-notices.ts'
import { DAILY_MAIL } from './daily-mails.ts'
import { noticeColumns, noticeTables, visibleNotice } from './notice-sql.ts'

const Data = z.object({ noticeIds: z.array(z.uuid()).min(1).max(100) })
/** A mail that waited longer for a server that can send is no news any more. */
const NEWS_DAYS = 7

type Told = NoticeRow & { restricted: boolean }

/** Those of the notices that this person may still know of, in the posts they were told in, and has not read meanwhile. */
async function findTold(means: MailMeans, { data, personId }: DueMail): Promise<Told[]> {
  const { noticeIds } = Data.parse(data)
  const now = means.clock()
  const today = civilDateAt(now.getTime())
  const posts = await means.db.prisma.notice.findMany({
    where: { id: { in: noticeIds }, personId, readAt: null },
    distinct: ['membershipId'],
    select: { membershipId: true },
  })
  const told: Told[] = []
  for (const { membershipId } of posts) {
    const actor = await findActorByMembership(means.db, membershipId, today)
    if (actor?.personId !== personId) continue
    told.push(
      ...(await readRows<Told>(
        means.db,
        sql`select ${noticeColumns}, p.sensitivity = 'restricted' as restricted from ${noticeTables}
          where n.id = any(${noticeIds}::uuid[]) and n.read_at is null
            and n.at > ${now.toISOString()}::timestamptz - make_interval(days => ${NEWS_DAYS}::int)
            and ${visibleNotice(actor)} order by n.at, n.id`,
      )),
    )
  }
  return told
}

const WORDS_MOST = 240

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').replaceAll('**', '')
  return line.length <= WORDS_MOST ? line : `${line.slice(0, WORDS_MOST).replace(/\s+\S*$/u, '')}…`
}

/** Of a restricted paper nothing but its number leaves the house. */
function linesOf(told: Told, publicUrl: string): string {
  const { task, paper, restricted, words } = told
  const place = [paperCode(paper), task ? refWords(task.ref) : ''].filter(Boolean).join(', ')
  const said = !restricted && words !== null ? `\n  “${shortened(words)}”` : ''
  const quote = !restricted && task ? `\n  ${shortened(task.quote)}` : ''
  const address = task ? `${publicUrl}/tasks/${task.id}` : `${publicUrl}/conclusions/${paper.id}`
  return `- ${noticeTitle(told)}${place ? ` – ${place}` : ''}${said}${quote}\n  ${address}`
}

export const NOTICE_MAILS: Readonly<Record<string, MailKind>> = {
  [NOTICE_MAIL]: {
    stillAllowed: async (means, mail) => (await findTold(means, mail)).length > 0,
    async write(means, mail) {
      const [told] = await findTold(means, mail)
      if (!told) throw new Error('the notice may not be told any more')
      const code = paperCode(told.paper)
      return {
        subject: `${noticeTitle(told)}${code ? ` – ${code}` : ''}`,
        text: `Kính gửi ông/bà,\n\n${linesOf(told, means.publicUrl)}\n\n${choiceWords(means)}`,
      }
    },
  },
  [DAILY_MAIL]: {
    stillAllowed: async (means, mail) => (await findTold(means, mail)).length > 0,
    async write(means, mail) {
      const told = await findTold(means, mail)
      const today = civilDateAt(means.clock().getTime())
      return {
        subject: `Việc cần biết ngày ${dayWords(today)}: ${String(told.length)} thông báo`,
        text: `Kính gửi ông/bà,\n\n${told.map((one) => linesOf(one, means.publicUrl)).join('\n\n')}\n\n${choiceWords(means)}`,
      }
    },
  },
}

function choiceWords({ publicUrl }: MailMeans): string {
  return `Chọn thư nào gửi cho mình, khi nào: ${publicUrl}/notices/choices`
}
