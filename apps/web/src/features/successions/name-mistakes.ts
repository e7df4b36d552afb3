import type { SuccessionPlan } from '@phoihop/domain/successions/plan'
import { text } from './text.ts'

/** Names that are still to be written, each at its input. */
export function findNameMistakes(plan: SuccessionPlan): Record<string, string> {
  const missing: Record<string, string> = {}
  const need = (path: string, value: string | null) => {
    if ((value ?? '').trim() === '') missing[path] = text.missing
  }
  for (const [n, place] of plan.localities.entries()) need(`localities.${n}.name`, place.name)
  for (const [n, body] of plan.bodies.entries()) {
    need(`bodies.${n}.name`, body.name)
    need(`bodies.${n}.shortName`, body.shortName)
  }
  for (const [n, act] of plan.acts.entries()) {
    if (act.kind !== 'rename') continue
    need(`acts.${n}.name`, act.name)
    need(`acts.${n}.shortName`, act.shortName)
  }
  return missing
}
