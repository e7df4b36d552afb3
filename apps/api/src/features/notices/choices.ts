import type { NoticeChoices } from '@phoihop/contract/notices'
import { MAIL_CHOICES, MAIL_DEFAULTS, NOTICE_GROUPS } from '@phoihop/domain/notices/notice-kinds'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** When mails go to the signed-in person, whatever post is in use. */
export async function getChoices(ctx: Ctx): Promise<NoticeChoices> {
  const rows = await ctx.db.prisma.noticeChoice.findMany({ where: { personId: ctx.actor.personId } })
  const chosen = { ...MAIL_DEFAULTS }
  for (const group of NOTICE_GROUPS) {
    const stored = rows.find((row) => row.group === group)?.mail
    const known = MAIL_CHOICES.find((choice) => choice === stored)
    if (known) chosen[group] = known
  }
  return chosen
}

export async function choose(ctx: Ctx, choices: NoticeChoices): Promise<NoticeChoices> {
  const { personId } = ctx.actor
  await command(ctx, 'notices.choose', choices, async (tx) => {
    const before = await getChoices(ctx)
    for (const group of NOTICE_GROUPS) {
      const mail = choices[group]
      await tx.noticeChoice.upsert({
        where: { personId_group: { personId, group } },
        create: { personId, group, mail },
        update: { mail },
      })
    }
    return {
      id: personId,
      subject: { type: 'person', id: personId, name: ctx.actor.personName },
      before,
      after: choices,
    }
  })
  return getChoices(ctx)
}
