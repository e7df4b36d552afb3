/** Phrases written one after another, parted by `|` or a new line, so that a list of hundreds stays readable. */
export function phraseList(text: string): string[] {
  return text
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
