import type { Conclusion } from '@phoihop/contract/conclusions'
import { notify } from '../../../lib/notify.ts'
import { notifyWithAct } from '../../../ui/notify-with-act.tsx'
import { clearOnes, restoredBy } from './desk-entries.ts'
import { entryActs } from './entry-acts.ts'
import { focusEntry, goOnAtHead } from './focus-entry.ts'
import { itemOfButton } from './focus-item.ts'
import { suggestionText } from './suggestion-text.ts'
import { useDecisions } from './use-decisions.ts'
import type { Desk } from './use-desk.ts'
import type { MarkingActs } from './use-marking.ts'
import { useRunAct } from './use-run-act.ts'
import { useSettleItems } from './use-settle-items.ts'

/** Everything a person does on the desk; a refusal is said, and all is read again. */
export function useDeskActs(paper: Conclusion, desk: Desk, marking: MarkingActs) {
  const { run, running, acceptingClear } = useRunAct(paper.id)
  const decisions = useDecisions(run)
  const items = useSettleItems(paper, desk, marking, run)
  const undo = async () => {
    const { entries } = desk
    const answer = await run({ act: 'undo' })
    if (!answer) return
    void notify(suggestionText.undone)
    const restored = restoredBy(entries, answer.suggestions.rows)
    if (!restored || itemOfButton(document.activeElement) !== null) return
    desk.setCurrent(restored)
    focusEntry(restored)
  }
  const acceptClear = async () => {
    const picked = clearOnes(desk.entries)
    if (picked.length === 0 || !(await run({ act: 'accept-many', picked }))) return
    goOnAtHead()
    const act = { label: suggestionText.undo, run: () => void undo() }
    void notifyWithAct(suggestionText.acceptedMany(picked.length), act)
  }
  const readAgain = async () => {
    const answer = await run({ act: 'read-again' })
    const open = answer?.suggestions.rows.filter((one) => one.state === 'open').length ?? 0
    if (answer) void notify(suggestionText.readAgainDone(open))
  }
  const busy = running || decisions.progress !== null
  return {
    ...entryActs(desk, marking, run),
    ...decisions,
    ...items,
    undo,
    acceptClear,
    readAgain,
    acceptingClear,
    busy,
  }
}

export type DeskActs = ReturnType<typeof useDeskActs>
