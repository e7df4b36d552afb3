/**
 * The words a task's deadline was read from no longer stand in the paper: the sentence was edited after the task was made,
 * so that paper and task may name two different days.
 */
export function isUnwrittenDeadline(text: string, { words }: { words: string | null }): boolean {
  return words !== null && words.trim() !== '' && !plain(text).includes(plain(words))
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi')
}
