import type { PaperForm } from '../forms/paper-form.ts'
import type { ItemLevel } from '../official-paper.ts'

// NĐ 30/2020, Phụ lục I: điểm by the Vietnamese alphabet.
const LETTERS = Array.from('abcdđeghiklmnopqrstuvxy')
const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

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

function romanOf(number: number): string {
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}

/** After y comes aa, ab, …: no rule says it, but a long list must not end. */
function letterOf(number: number): string {
  const index = number - 1
  const letter = LETTERS[index % LETTERS.length] ?? ''
  return index < LETTERS.length ? letter : letterOf(Math.floor(index / LETTERS.length)) + letter
}
