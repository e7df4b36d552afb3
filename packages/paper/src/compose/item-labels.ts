import { letterOf, romanOf } from '@phoihop/domain/manuscripts/item-numbers'
import type { PaperForm } from '../forms/paper-form.ts'
import type { ItemLevel } from '../official-paper.ts'

/** The printed label of the n-th item: `I.` or `I-`, `1.`, `a)`, `-`, `+`. */
export function itemLabel(form: PaperForm, level: ItemLevel, number: number): string {
  switch (level) {
    case 'roman':
      return `${romanOf(number)}${form.romanMark}`
    case 'arabic':
      return `${number}.`
    case 'letter':
      return `${letterOf(number)})`
    case 'dash':
      return '-'
    case 'plus':
      return '+'
  }
}
