/** What each site looks at before an online meeting, in the order of the guidance: technique, room, people. */
export const SITE_CHECKS = ['picture', 'sound', 'line', 'room', 'nameboard', 'people', 'remarks'] as const
export type SiteCheckCode = (typeof SITE_CHECKS)[number]

export const CHECK_STATES = ['done', 'trouble'] as const
export type CheckState = (typeof CHECK_STATES)[number]

export const READINESS = ['ready', 'trouble', 'waiting'] as const
export type Readiness = (typeof READINESS)[number]

/** Ready when all is done; trouble as soon as one thing is; else there is something nobody has looked at. */
export function readinessOf(checks: readonly { code: string; state: CheckState }[]): Readiness {
  if (checks.some(({ state }) => state === 'trouble')) return 'trouble'
  const done = new Set(checks.map(({ code }) => code))
  return SITE_CHECKS.every((code) => done.has(code)) ? 'ready' : 'waiting'
}
