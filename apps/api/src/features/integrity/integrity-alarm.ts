import { civilDateAt } from '@phoihop/domain/civil-date'
import { z } from 'zod'
import { toColumn } from '../../platform/civil-column.ts'
import type { MailKind } from '../../platform/mail.ts'

const Data = z.object({ checkId: z.uuid() })

/** Tells an administrator that a check found something; what it was stands on the page, behind the sign-in. */
export const integrityAlarm: MailKind = {
  async stillAllowed({ db, clock }, { data, personId }) {
    const { checkId } = Data.parse(data)
    const today = toColumn(civilDateAt(clock().getTime()))
    const held = { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] }
    const post = await db.prisma.membership.findFirst({ where: { personId, function: 'administrator', ...held } })
    return post !== null && (await db.prisma.integrityFault.count({ where: { checkId } })) > 0
  },
  async write({ publicUrl }) {
    return {
      subject: 'Cảnh báo: có văn bản hoặc tệp không còn đúng mã kiểm tra',
      text: `Kính gửi ông/bà,

Lần kiểm tra toàn vẹn vừa rồi của phần mềm Phối Hợp tìm thấy văn bản đã ban hành hoặc tệp lưu trữ không còn đúng mã kiểm tra ghi lúc ban hành. Bản còn nguyên vẹn (nếu có) đã được dùng để phục hồi.

Mở trang Nhật ký để xem cụ thể và báo người phụ trách máy chủ:

${publicUrl}/audit`,
    }
  },
}
