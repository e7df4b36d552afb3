import type { SeatRuleRow } from '@phoihop/contract/invitation-shapes'
import { newKey } from '../../lib/new-key.ts'
import type { RulesEntry } from './api.ts'
import { text } from './text.ts'

/** One line while it is typed. `place`: `o:` and the id of a body, or `c:` and the code of a class. */
export interface RuleDraft extends Pick<SeatRuleRow, 'tierCode' | 'role' | 'post' | 'count'> {
  key: string
  id: string | null
  place: string | null
}

export function draftOf(rule: SeatRuleRow): RuleDraft {
  const { id, tierCode, role, post, count, classCode, organisation } = rule
  const place = classCode === null ? `o:${organisation?.id ?? ''}` : `c:${classCode}`
  return { key: id, id, tierCode, role, post, count, place }
}

export function newLine(after: RuleDraft | undefined): RuleDraft {
  return {
    key: newKey(),
    id: null,
    tierCode: after?.tierCode ?? 'district',
    role: after === undefined ? 'chair' : 'member',
    post: '',
    count: 1,
    place: null,
  }
}

/** What has to be mended before sending: `key.field` → sentence. */
export function findMistakes(lines: readonly RuleDraft[]): Record<string, string> {
  const mistakes: Record<string, string> = {}
  for (const { key, post, place } of lines) {
    if (post.trim() === '') mistakes[`${key}.post`] = text.missingPost
    if (place === null) mistakes[`${key}.place`] = text.missingBody
  }
  return mistakes
}

export function entryOf(lines: readonly RuleDraft[]): RulesEntry['rules'] {
  return lines.map(({ key: _, place, ...line }) => ({
    ...line,
    organisationId: place?.startsWith('o:') ? place.slice(2) : null,
    classCode: place?.startsWith('c:') ? place.slice(2) : null,
  }))
}
