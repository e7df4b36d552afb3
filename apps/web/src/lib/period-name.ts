const ROMAN = ['I', 'II', 'III', 'IV']

/** The name of a period's code: `2017-Q2` → quý II/2017, `2017-05` → tháng 5/2017, `2017-H1` → 6 tháng đầu năm 2017. */
export function periodName(code: string): string {
  const [year = code, part = ''] = code.split('-')
  if (part.startsWith('Q')) return `quý ${ROMAN[Number(part.slice(1)) - 1] ?? part}/${year}`
  if (part === 'H1') return `6 tháng đầu năm ${year}`
  if (part === 'H2') return `6 tháng cuối năm ${year}`
  if (part !== '') return `tháng ${Number(part)}/${year}`
  return `năm ${year}`
}

/** The same with a capital, to begin a line with. */
export function periodTitle(code: string): string {
  const name = periodName(code)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
