/** The label as papers print it: "I." "1." "a)" "–" "+". */
export function labelWords(label: string, level: number): string {
  if (level === 4) return `${label})`
  if (level === 5) return '–'
  return level === 6 ? label : `${label}.`
}
