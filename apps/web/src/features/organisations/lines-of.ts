/** The lines of a text, trimmed, without empty and repeated ones. */
export function linesOf(words: string): string[] {
  return [...new Set(words.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}
