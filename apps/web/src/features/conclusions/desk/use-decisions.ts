import type { Suggestion } from '@phoihop/contract/reading-shapes'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useState } from 'react'
import type { SuggestionChange } from '../readings-api.ts'
import { isAsking, withName } from './suggestion-change.ts'
import { goOnAtHead } from './focus-entry.ts'
import type { Run } from './use-run-act.ts'

export interface Changed {
  suggestion: Suggestion
  change: SuggestionChange
}

/** One decision for all suggestions that ask it, one after the other, with how far it is. */
export function useDecisions(run: Run) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  /** Stops at the first refusal. */
  const changeAll = async (changes: readonly Changed[]) => {
    for (const [done, { suggestion, change }] of changes.entries()) {
      setProgress({ done, total: changes.length })
      if (!(await run({ act: 'update', on: suggestion, change }))) break
    }
    setProgress(null)
    goOnAtHead()
  }
  /** `always`: from now on the words mean that body; suggestions it does not reach are changed one by one. */
  const decideName = async (asked: { words: string; suggestions: Suggestion[] }, keys: string[], always: boolean) => {
    const [key = ''] = keys
    let rest = asked.suggestions
    if (always && keys.length === 1 && key.startsWith('organisation:')) {
      const taught = await run({ act: 'teach', words: asked.words, organisationId: key.slice('organisation:'.length) })
      if (!taught) return
      rest = taught.suggestions.rows.filter((one) => one.state === 'open' && asks(one, asked.words))
    }
    await changeAll(rest.map((suggestion) => ({ suggestion, change: withName(suggestion, asked.words, keys) })))
  }
  return { progress, changeAll, decideName }
}

function asks({ addresses }: Suggestion, words: string): boolean {
  return addresses.some((address) => isAsking(address) && fold(address.words) === fold(words))
}
