import { USUAL_PHRASES } from '@phoihop/domain/manuscripts/usual-phrases'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useQuery } from '@tanstack/react-query'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useState } from 'react'
import { manuscriptQueries } from '../api.ts'
import { findTrigger, type Trigger } from './find-trigger.ts'
import { insertWords } from './insert-words.ts'
import { matchNames, tailsOf } from './match-names.ts'

export interface Completion {
  trigger: Trigger
  choices: readonly string[]
  /** which is chosen by Enter; -1: none yet, Enter stays Enter */
  index: number
  choose: (index: number) => void
}

/** Names of bodies and phrases offered at the caret, and the keys that choose among them. */
export function useCompletion(view: EditorView | null, state: EditorState | null) {
  const names = useQuery(manuscriptQueries.names()).data?.organisations
  const phrases = useQuery(manuscriptQueries.phrases()).data?.rows
  const [forcedAt, setForcedAt] = useState<number | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const [picked, setPicked] = useState<{ key: string; index: number }>({ key: '', index: 0 })
  const head = state?.selection.head ?? 0
  const found = state && findTrigger(state, forcedAt === head)
  const trigger = found && found.from !== Number(dismissed) ? found : null
  const offered = trigger ? offer(trigger, names ?? [], phrases?.map(({ words }) => words) ?? []) : null
  const key = offered ? `${offered.trigger.from}:${offered.trigger.query}` : ''
  const fallback = offered?.trigger.asked ? 0 : -1
  const index = picked.key === key ? picked.index : fallback
  const choices = offered?.choices ?? []

  const choose = (at: number) => {
    const words = choices[at]
    if (!view || !offered || words === undefined) return
    setForcedAt(null)
    insertWords(view, offered.trigger, words)
  }
  /** takes a key while something is offered; false leaves it to the editor */
  const pressed = (event: KeyboardEvent): boolean => {
    if (event.key === ' ' && event.ctrlKey) {
      setForcedAt(head)
      setDismissed(null)
      return true
    }
    if (!offered || choices.length === 0) return false
    const move = (by: number) =>
      setPicked({ key, index: (index + by + choices.length + (index < 0 && by < 0 ? 1 : 0)) % choices.length })
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp' && index >= 0) move(-1)
    else if (event.key === 'Escape') setDismissed(String(offered.trigger.from))
    else if (event.key === 'Enter' && index >= 0) choose(index)
    else if (event.key === 'Tab' && !event.shiftKey) choose(Math.max(0, index))
    else return false
    return true
  }
  useEffect(() => {
    view?.setProps({ handleKeyDown: (_, event) => pressed(event) })
  })
  return offered && choices.length > 0 ? { trigger: offered.trigger, choices, index, choose } : null
}

function offer(
  trigger: Trigger,
  names: readonly { name: string; shortName: string }[],
  own: readonly string[],
): { trigger: Trigger; choices: string[] } {
  if (trigger.kind === 'phrase') {
    const wanted = fold(trigger.query)
    const all = [...own, ...USUAL_PHRASES.filter((words) => !own.includes(words))]
    return { trigger, choices: all.filter((words) => fold(words).includes(wanted)).slice(0, 8) }
  }
  if (trigger.asked) return { trigger, choices: matchNames(names, trigger.query, true) }
  for (const tail of tailsOf(trigger.query)) {
    const choices = matchNames(names, tail, false)
    if (choices.length > 0) return { trigger: { ...trigger, query: tail, from: trigger.to - tail.length }, choices }
  }
  return { trigger, choices: [] }
}
