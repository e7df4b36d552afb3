/** One code of the authenticator app lasts so long (RFC 6238). */
export const CODE_SECONDS = 30
/** How far a phone's clock may be off, in codes. */
const STEPS_OFF = 1

/**
 * The step a code stands for, or null when it does not count: `matches` tells whether the code is the one of a step.
 * A step counts only after the last one taken, so that a code that was read over a shoulder is worth nothing.
 */
export function acceptedStep(nowMs: number, lastStep: number, matches: (step: number) => boolean): number | null {
  const now = Math.floor(nowMs / 1000 / CODE_SECONDS)
  for (let step = now - STEPS_OFF; step <= now + STEPS_OFF; step += 1) {
    if (step > lastStep && matches(step)) return step
  }
  return null
}
