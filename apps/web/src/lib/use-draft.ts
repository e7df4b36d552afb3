import { useState } from 'react'

/** Words being typed, kept for this tab until they are sent: a reload or a lost line does not lose them. */
export function useDraft(key: string): { words: string; setWords: (words: string) => void; forget: () => void } {
  const name = `draft:${key}`
  const [words, setState] = useState(() => read(name))
  const setWords = (next: string) => {
    setState(next)
    write(name, next)
  }
  return { words, setWords, forget: () => write(name, '') }
}

function read(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

function write(name: string, words: string): void {
  try {
    if (words === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, words)
  } catch {
    // storage is full or forbidden: the words still stand in the form
  }
}
