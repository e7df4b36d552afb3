import type { Assignment } from '@phoihop/contract/task-shapes'
import type { WaitingMark } from '../../../lib/device/waiting-marks.ts'
import { ACT_ORDER } from './act-forms.ts'
import type { ActName } from './send-act.ts'

/**
 * The acts offered on a part: those the server allows, as they will be once what waits on the device is sent. Who has
 * acknowledged without a line goes on to report; who has reported it done is done with it.
 */
export function openActs(can: Assignment['can'], marks: readonly WaitingMark[]): ActName[] {
  const waits = (act: ActName) => marks.some((mark) => mark.act === act && !mark.trouble)
  const answers = (name: ActName) => name === 'reportProgress' || name === 'reportDone'
  return ACT_ORDER.filter((name) => {
    if (waits('reportDone') && answers(name)) return false
    if (waits('acknowledge')) return answers(name)
    return can[name]
  })
}
