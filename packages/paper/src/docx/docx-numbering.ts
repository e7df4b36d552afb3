import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx'
import type { Label, Part } from '../compose/composed-paper.ts'
import type { PaperForm } from '../forms/paper-form.ts'

/** Word knows no Vietnamese alphabet (… d, đ, e, g …): the letters of điểm are typed. */
export function isTyped(label: Label): boolean {
  return label.level === 'letter'
}

export function referenceOf({ level, start }: Label): string {
  return `${level}-${start}`
}

/** The automatic numbers of the paper: one definition for each level and first number. */
export function docxNumbering(parts: Part[], form: PaperForm): INumberingOptions {
  const labels = parts.flatMap(({ label }) => (label === null || isTyped(label) ? [] : [label]))
  const distinct = new Map(labels.map((label) => [referenceOf(label), label]))
  return {
    config: [...distinct].map(([reference, label]) => ({
      reference,
      levels: [
        {
          level: 0,
          ...formatOf(label, form),
          start: label.start,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
        },
      ],
    })),
  }
}

function formatOf({ level, text }: Label, form: PaperForm) {
  switch (level) {
    case 'roman':
      return { format: LevelFormat.UPPER_ROMAN, text: `%1${form.romanMark}` }
    case 'arabic':
      return { format: LevelFormat.DECIMAL, text: '%1.' }
    case 'letter':
    case 'dash':
    case 'plus':
      return { format: LevelFormat.BULLET, text }
  }
}
