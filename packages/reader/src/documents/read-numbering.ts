import { attribute, elements } from './xml-elements.ts'

/** How one level of an automatic list is written: format, pattern ("%1.%2.") and first number. */
export type ListLevel = { format: string; pattern: string; start: number }
/** Levels by list number (`w:numId`), by depth. */
export type Numbering = Map<string, ListLevel[]>

/** Reads word/numbering.xml (ECMA-376 part 1, 17.9). */
export function readNumbering(xml: string): Numbering {
  const abstract = new Map<string, ListLevel[]>()
  for (const definition of elements(xml, 'w:abstractNum'))
    abstract.set(attribute(definition, 'w:abstractNumId') ?? '', levelsOf(definition))
  const numbering: Numbering = new Map()
  for (const list of elements(xml, 'w:num')) {
    const id = attribute(list, 'w:numId')
    const base = abstract.get(attribute(elements(list, 'w:abstractNumId')[0] ?? '', 'w:val') ?? '')
    if (id !== null && base) numbering.set(id, withOverrides(base, list))
  }
  return numbering
}

function levelsOf(definition: string): ListLevel[] {
  const levels: ListLevel[] = []
  for (const level of elements(definition, 'w:lvl')) {
    const value = (name: string) => attribute(elements(level, name)[0] ?? '', 'w:val')
    levels[Number(attribute(level, 'w:ilvl') ?? 0)] = {
      format: value('w:numFmt') ?? 'decimal',
      pattern: value('w:lvlText') ?? '',
      start: Number(value('w:start') ?? 1),
    }
  }
  return levels
}

function withOverrides(base: ListLevel[], list: string): ListLevel[] {
  const levels = base.map((level) => ({ ...level }))
  for (const override of elements(list, 'w:lvlOverride')) {
    const level = levels[Number(attribute(override, 'w:ilvl') ?? 0)]
    const start = attribute(elements(override, 'w:startOverride')[0] ?? '', 'w:val')
    if (level && start !== null) level.start = Number(start)
  }
  return levels
}

/** Counts a document's lists and writes each item's label as it is printed. */
export function listCounter(numbering: Numbering): (listId: string, depth: number) => string {
  const counts = new Map<string, number[]>()
  return (listId, depth) => {
    const levels = numbering.get(listId)
    const level = levels?.[depth]
    if (!levels || !level) return ''
    const count = counts.get(listId) ?? []
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    counts.set(listId, count)
    if (level.format === 'bullet') return depth === 0 ? '-' : '+'
    if (level.format === 'none') return ''
    return level.pattern.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1
      return writeNumber(count[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal')
    })
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function writeNumber(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return (LETTERS[(number - 1) % 26] ?? '').toUpperCase()
    case 'lowerLetter':
      return LETTERS[(number - 1) % 26] ?? ''
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

function roman(number: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = Math.min(number, 89)
  let text = ''
  for (const [value, sign] of digits) for (; rest >= value; rest -= value) text += sign
  return text
}
