export const POST_FUNCTIONS = ['secretary', 'officer', 'leader', 'administrator', 'observer', 'staff'] as const
/** What a post lets a person do; staff: answer for the work handed on to them, and see that alone. */
export type PostFunction = (typeof POST_FUNCTIONS)[number]

export const POST_SCOPES = ['organisation', 'locality', 'line', 'territory'] as const
/** How far a leader's or observer's post reaches. */
export type PostScope = (typeof POST_SCOPES)[number]

/** A signed-in person in the post in use, which may be another's, by delegation. `ownIds`: the post's organisation and the body that
 * office serves; empty for administrators and staff, who read no papers by their post. `predecessorIds`: the bodies these came
 * of by merger, split or dissolution, however far back. */
export interface Actor {
  accountId: string
  personId: string
  /** as trails and responses show it: with "thay …" when the post is another's */
  personName: string
  /** whose post it is, when it is not the own */
  principalId: string | null
  membershipId: string
  post: string
  organisationId: string
  organisationName: string
  ownIds: readonly string[]
  predecessorIds: readonly string[]
  localityId: string
  territoryId: string
  /** the vertical line of the post's organisation, null when it has none */
  line: string | null
  function: PostFunction
  scope: PostScope
}
