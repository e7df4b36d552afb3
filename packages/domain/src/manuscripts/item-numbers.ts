// NĐ 30/2020, Phụ lục I: điểm by the Vietnamese alphabet.
const LETTERS = Array.from('abcdđeghiklmnopqrstuvxy')
const ROMAN: readonly [value: number, sign: string][] = [
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

/** 4 → IV */
export function romanOf(number: number): string {
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}

/** IV → 4; null when it is no roman number as one is written. */
export function parseRoman(text: string): number | null {
  let rest = text
  let number = 0
  for (const [value, sign] of ROMAN)
    while (rest.startsWith(sign)) {
      number += value
      rest = rest.slice(sign.length)
    }
  return number > 0 && romanOf(number) === text ? number : null
}

/** 5 → đ. After y comes aa, ab, …: no rule says it, but a long list must not end. */
export function letterOf(number: number): string {
  const index = number - 1
  const letter = LETTERS[index % LETTERS.length] ?? ''
  return index < LETTERS.length ? letter : letterOf(Math.floor(index / LETTERS.length)) + letter
}

/** đ → 5; null for a letter that the Vietnamese alphabet does not count by. */
export function parseLetter(text: string): number | null {
  const index = LETTERS.indexOf(text)
  return index < 0 ? null : index + 1
}
