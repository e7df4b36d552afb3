import { LineRuleType, UnderlineType, type IStylesOptions } from 'docx'
import type { ElementName, PaperForm } from '../forms/paper-form.ts'
import { alignmentOf } from './alignment.ts'
import { twips, twipsOfMm } from './units.ts'

const BODY_ELEMENTS: ReadonlySet<string> = new Set<ElementName>(['body', 'ground', 'romanItem', 'headingItem'])
const FONT = 'Times New Roman'

/** One style for each element, so that a clerk changes it in one place. */
export function docxStyles(form: PaperForm): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 28, color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: Object.entries(form.looks).map(([id, look]) => ({
      id,
      name: look.name,
      basedOn: 'Normal',
      quickFormat: true,
      run: {
        font: FONT,
        size: look.size * 2,
        bold: look.bold,
        italics: look.italic,
        ...(look.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
      },
      paragraph: {
        alignment: alignmentOf(look.align),
        spacing: { before: twips(look.gap), after: 0, ...pitchOf(id, form) },
        indent: { left: twipsOfMm(look.indent), firstLine: twipsOfMm(look.firstLine) },
        widowControl: true,
        ...(id === 'romanItem' || id === 'headingItem' || id === 'title' ? { keepNext: true, keepLines: true } : {}),
      },
    })),
  }
}

function pitchOf(id: string, form: PaperForm) {
  if (!BODY_ELEMENTS.has(id)) return { line: 240, lineRule: LineRuleType.AUTO }
  const { rule, value } = form.pitch
  if (rule === 'exact') return { line: twips(value), lineRule: LineRuleType.EXACT }
  return { line: Math.round(value * 240), lineRule: LineRuleType.AUTO }
}
