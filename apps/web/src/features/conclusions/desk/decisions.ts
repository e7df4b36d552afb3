import type { ResolvedName, Suggestion } from '@phoihop/contract/reading-shapes'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { DeskEntry } from './desk-entries.ts'
import { isAsking } from './suggestion-change.ts'

/**
 * What is to be decided, the same question of several suggestions asked once. name: whom words stand for · lead: who
 * leads, where nobody in particular is named · deadline: there is none · mend: to be mended in the form, one by one.
 */
export type Decision =
  | { kind: 'name'; key: string; words: string; candidates: ResolvedName['candidates']; suggestions: Suggestion[] }
  | { kind: 'lead'; key: string; words: string | null; suggestions: Suggestion[] }
  | { kind: 'deadline'; key: string; suggestions: Suggestion[] }
  | { kind: 'mend'; key: string; need: MendNeed; suggestions: Suggestion[] }

export type MendNeed = 'class-empty' | 'deadline-before-paper' | 'span-taken'
const MEND_NEEDS = ['class-empty', 'deadline-before-paper', 'span-taken'] as const

/** The questions that open suggestions put: who first, then by when, then the rest. */
export function decisionsOf(entries: readonly DeskEntry[]): Decision[] {
  const open = entries.flatMap(({ state, suggestion }) => (state === 'open' && suggestion ? [suggestion] : []))
  const undated = open.filter((one) => one.needs.includes('deadline-missing'))
  return [
    ...nameDecisions(open),
    ...leadDecisions(open),
    ...(undated.length > 0 ? [{ kind: 'deadline' as const, key: 'deadline', suggestions: undated }] : []),
    ...MEND_NEEDS.flatMap((need) =>
      open
        .filter((one) => one.needs.includes(need))
        .map((one) => ({ kind: 'mend' as const, key: `${need}:${one.id}`, need, suggestions: [one] })),
    ),
  ]
}

/** The same words in several suggestions are one question, however they are spelt with capitals and accents. */
function nameDecisions(open: readonly Suggestion[]): Decision[] {
  const found = new Map<string, Decision & { kind: 'name' }>()
  for (const suggestion of open) {
    for (const { words, match, candidates } of suggestion.addresses) {
      if (!isAsking({ match })) continue
      const key = `name:${fold(words)}`
      const known = found.get(key)
      if (!known) found.set(key, { kind: 'name', key, words, candidates, suggestions: [suggestion] })
      else if (!known.suggestions.includes(suggestion)) known.suggestions.push(suggestion)
    }
  }
  return [...found.values()]
}

/** Suggestions that name nobody in particular ("các đơn vị liên quan"), or nobody at all, by what they name. */
function leadDecisions(open: readonly Suggestion[]): Decision[] {
  const found = new Map<string, Decision & { kind: 'lead' }>()
  for (const suggestion of open.filter((one) => one.needs.includes('lead-missing'))) {
    const words = suggestion.addresses.find((address) => address.role === 'lead')?.words ?? null
    const key = words === null ? `lead:${suggestion.id}` : `lead:${fold(words)}`
    const known = found.get(key)
    if (known) known.suggestions.push(suggestion)
    else found.set(key, { kind: 'lead', key, words, suggestions: [suggestion] })
  }
  return [...found.values()]
}

/** Open suggestions that give work to somebody who does not get the paper, and the names that can be told. */
export function notRecipients(
  entries: readonly DeskEntry[],
  recipients: readonly { organisation: { id: string } | null }[],
): { count: number; names: string[] } {
  const known = new Set(recipients.flatMap(({ organisation }) => organisation?.id ?? []))
  const open = entries.flatMap(({ state, suggestion }) =>
    state === 'open' && suggestion?.needs.includes('not-recipient') ? [suggestion] : [],
  )
  const names = open.flatMap(({ addresses }) =>
    addresses.flatMap(({ role, organisation }) =>
      role !== 'except' && organisation && !known.has(organisation.id) ? [organisation.shortName] : [],
    ),
  )
  return { count: open.length, names: [...new Set(names)] }
}
