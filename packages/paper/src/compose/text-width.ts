import type { PaperForm } from '../forms/paper-form.ts'

/** Points in a millimetre. */
export const MM = 72 / 25.4

/** The length of a full line in points. */
export function textWidth(form: PaperForm): number {
  return (form.page.width - form.page.left - form.page.right) * MM
}
