import { parseLetter, parseRoman } from '@phoihop/domain/manuscripts/item-numbers'
import type { ItemLevel } from '@phoihop/domain/manuscripts/manuscript'
import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import { InputRule, inputRules } from 'prosemirror-inputrules'

const { item, paragraph, closing } = schema.nodes

/** How the beginning of a line says that it is an item. "C." and "D." are letters of a name more often than numbers. */
export const LABELS: readonly { level: ItemLevel; pattern: RegExp; number: (sign: string) => number | null }[] = [
  { level: 'roman', pattern: /^([IVXL]{1,6})\s?[.\-–)]\s/u, number: parseRoman },
  { level: 'arabic', pattern: /^(\d{1,3})[.)/]\s/u, number: Number },
  { level: 'letter', pattern: /^([a-zđ])\)\s/u, number: parseLetter },
  { level: 'dash', pattern: /^([-–•·])\s/u, number: () => null },
  { level: 'plus', pattern: /^(\+)\s/u, number: () => null },
]

/** Typing "1. ", "- ", "I. " … at the start of a paragraph makes it an item; "Trên đây là " the closing sentence. */
export const itemRules = inputRules({
  rules: [
    ...LABELS.map(
      ({ level, pattern, number }) =>
        new InputRule(new RegExp(`${pattern.source}$`, 'u'), (state, match, start, end) => {
          const $start = state.doc.resolve(start)
          if ($start.parent.type !== paragraph) return null
          const set = number(match[1] ?? '')
          if (set !== null && (set < 1 || set > 999)) return null
          return state.tr
            .delete(start, end)
            .setNodeMarkup($start.before(), item, { level, heading: false, number: set })
        }),
    ),
    new InputRule(/^Trên đây là\s$/u, (state, _, start, end) => {
      const $start = state.doc.resolve(start)
      if ($start.parent.type !== paragraph) return null
      return state.tr.insertText(' ', end).setNodeMarkup($start.before(), closing)
    }),
  ],
})
