/** The beginning of a text, cut between words: "trước ngày 1" of "trước ngày 16/12" would be another day. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.]$/u, '')}…`
}
