/**
 * The place of a task in its paper as an office says it: `III.2.-5` → mục III.2, gạch đầu dòng 5; `II.6#2`, the second
 * task of one item → mục II.6, việc thứ 2.
 */
export function refWords(ref: string): string {
  const [place = '', count] = ref.split('#')
  const parts = place.split('.')
  const labels = parts.filter((part) => !/^[-+]\d/.test(part))
  const bullets = parts
    .filter((part) => /^[-+]\d/.test(part))
    .map((part) => `${part.startsWith('-') ? 'gạch đầu dòng' : 'dấu cộng'} ${part.slice(1)}`)
  return [
    ...(labels.length > 0 ? [`mục ${labels.join('.')}`] : []),
    ...bullets,
    ...(count ? [`việc thứ ${count}`] : []),
  ].join(', ')
}

/** The same with a capital, to begin a line with. */
export function refTitle(ref: string): string {
  const words = refWords(ref)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
