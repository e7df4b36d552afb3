import type { ElementName, PaperForm } from '../forms/paper-form.ts'
import { balanceLines } from './balance-lines.ts'
import { capitals, cleanText, wordsOf } from './clean-runs.ts'
import { partOf, type Measure, type Part } from './composed-paper.ts'

export type LineSetter = {
  /** Lines of an element: clean, in capitals where the form says so, broken evenly; no part when there are none. */
  set: (element: ElementName, texts: string[], width: number) => Part[]
  /** The same parts with a rule of `share` of its widest line under the last. */
  ruled: (parts: Part[], share: number) => Part[]
}

/** Sets the centred lines of a form. */
export function lineSetter(form: PaperForm, measure: Measure): LineSetter {
  const widest = (part: Part) =>
    Math.max(0, ...part.lines.map((line) => measure(wordsOf(line), form.looks[part.element])))
  return {
    set: (element, texts, width) => {
      const look = form.looks[element]
      const lines = texts
        .map(cleanText)
        .map((text) => (look.capitals ? capitals(text) : text))
        .flatMap((text) => balanceLines(text, width, (line) => measure(line, look)))
      return lines.length === 0
        ? []
        : [
            partOf(
              element,
              lines.map((text) => [{ text }]),
            ),
          ]
    },
    ruled: (parts, share) => {
      const last = parts.at(-1)
      return last === undefined ? [] : [...parts.slice(0, -1), { ...last, rule: widest(last) * share }]
    },
  }
}
