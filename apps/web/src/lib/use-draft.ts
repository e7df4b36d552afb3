import { useState } from 'react'
import { currentReader } from './device/reader.ts'

const PREFIX = 'draft:'

/**
 * Words being typed, kept on the device for whose they are until they are sent: a reload, a lost line or a closed tab
 * does not lose them. `initial` stands there where nothing was typed yet.
 */
export function useDraft(
  key: string,
  initial = '',
): { words: string; setWords: (words: string) => void; forget: () => void } {
  const [name] = useState(() => `${PREFIX}${currentReader()?.personId ?? ''}:${key}`)
  const [words, setState] = useState(() => read(name) ?? initial)
  const setWords = (next: string) => {
    setState(next)
    write(name, next)
  }
  return { words, setWords, forget: () => write(name, '') }
}

/** Signing out leaves no words on the device. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name)
  } catch {
    // storage is forbidden: nothing was kept
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, words: string): void {
  try {
    if (words === '') localStorage.removeItem(name)
    else localStorage.setItem(name, words)
  } catch {
    // storage is full or forbidden: the words still stand in the form
  }
}
