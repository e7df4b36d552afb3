import type { PostEntry } from './api.ts'
import { text } from './text.ts'

/** A post while it is typed. */
export interface PostDraft {
  organisationId: string | null
  post: string
  function: PostEntry['function']
  scope: NonNullable<PostEntry['scope']>
  startsOn: string | null
}

export function emptyPost(today: string): PostDraft {
  return { organisationId: null, post: '', function: 'officer', scope: 'organisation', startsOn: today }
}

/** What has to be mended before sending: input → sentence. */
export function findPostMistakes(draft: PostDraft): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (draft.organisationId === null) mistakes.organisationId = text.missing
  if (draft.post.trim() === '') mistakes.post = text.missing
  if (draft.startsOn === null) mistakes.startsOn = text.missing
  return mistakes
}

export function toPostEntry({ organisationId, startsOn, ...rest }: PostDraft): PostEntry | null {
  return organisationId === null || startsOn === null ? null : { ...rest, organisationId, startsOn }
}
