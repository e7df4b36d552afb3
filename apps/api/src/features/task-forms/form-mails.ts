import { dayWords } from '@phoihop/domain/civil-date'
import { z } from 'zod'
import type { MailKind } from '../../platform/mail.ts'
import { readFormHead } from './form-rows.ts'
import { writeForm } from './write-form.ts'

export const FORM_MAIL = 'task-form'
const Data = z.object({ formId: z.uuid() })

/** The form goes to the address that was typed: the unit has nobody here who could be asked again. */
export const FORM_MAILS: Readonly<Record<string, MailKind>> = {
  [FORM_MAIL]: {
    stillAllowed: async ({ db }, { data }) => (await readFormHead(db, Data.parse(data).formId)) !== null,
    guestAddress: async ({ db }, { data }) => {
      const form = await db.prisma.taskForm.findUnique({
        where: { id: Data.parse(data).formId },
        select: { email: true },
      })
      return form?.email ?? null
    },
    async write({ db }, { data }) {
      const { formId } = Data.parse(data)
      const head = await readFormHead(db, formId)
      if (!head) throw new Error('the form is gone')
      const files = [await writeForm(db, formId, 'docx'), await writeForm(db, formId, 'xlsx')]
      return {
        subject: `Đề nghị trả lời về việc thực hiện nhiệm vụ: ${head.unitName}`,
        text: `Kính gửi ${head.unitName},

${head.keeperName} gửi danh sách nhiệm vụ của cơ quan tính đến ngày ${dayWords(head.madeOn)}. Đề nghị điền vào một trong hai tệp kèm theo (Word hoặc Excel, nội dung như nhau), giữ nguyên các phần có sẵn, rồi gửi lại ${head.keeperName}.`,
        attachments: files.map(({ name, content }) => ({
          filename: name,
          content,
          contentType: name.endsWith('.docx')
            ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
            : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        })),
      }
    },
  },
}
