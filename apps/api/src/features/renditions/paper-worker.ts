import { checkDocx } from '@phoihop/paper/check/check-docx-form'
import { checkForm } from '@phoihop/paper/check/check-form'
import { renderDocx } from '@phoihop/paper/docx/render-docx'
import { renderPdf } from '@phoihop/paper/pdf/render-pdf'
import { PaperRefusal } from '@phoihop/paper/refusal'
import { inspectPdfBytes } from './inspect-pdf.ts'
import type { PaperAnswer, PaperTask } from './paper-in-worker.ts'

/** What a printing thread does with one paper. It may be stopped at any moment. */
export default async function work(task: PaperTask): Promise<PaperAnswer> {
  try {
    switch (task.do) {
      case 'docx':
        return { ok: true, bytes: await renderDocx(task.paper) }
      case 'pdf':
        return { ok: true, bytes: await renderPdf(task.paper) }
      case 'check':
        return { ok: true, faults: checkForm(task.paper) }
      case 'inspect-pdf':
        return { ok: true, pdf: await inspectPdfBytes(task.bytes) }
      case 'check-docx':
        return { ok: true, ...checkDocx(task.bytes) }
    }
  } catch (error) {
    if (error instanceof PaperRefusal) return { ok: false, code: error.code, sentence: error.message }
    throw error
  }
}
