/** The place of a task in its paper as an office says it: `III.2.-5` → mục III.2, gạch đầu dòng 5. */
export function refWords(ref: string): string {
  const parts = ref.split('.')
  const labels = parts.filter((part) => !/^[-+]\d/.test(part))
  const bullets = parts
    .filter((part) => /^[-+]\d/.test(part))
    .map((part) => `${part.startsWith('-') ? 'gạch đầu dòng' : 'dấu cộng'} ${part.slice(1)}`)
  return [...(labels.length > 0 ? [`mục ${labels.join('.')}`] : []), ...bullets].join(', ')
}
