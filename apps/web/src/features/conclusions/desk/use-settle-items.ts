import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { useMarkItems } from '../readings-api.ts'
import { goOnAtHead } from './focus-entry.ts'
import { itemProgress } from './item-progress.ts'
import { suggestionText } from './suggestion-text.ts'
import type { Desk } from './use-desk.ts'
import type { MarkingActs } from './use-marking.ts'
import type { Run } from './use-run-act.ts'

/** Saying of items that they give no work. */
export function useSettleItems(paper: Conclusion, desk: Desk, marking: MarkingActs, run: Run) {
  const marks = useMarkItems(paper.id)
  /** What was suggested in the item goes first. */
  const withoutTask = async (item: Item) => {
    const inside = item.withoutTask
      ? []
      : desk.entries.filter((entry) => entry.state === 'open' && entry.suggestion && overlaps(entry, item))
    for (const { suggestion } of inside) {
      if (suggestion && !(await run({ act: 'reject', on: suggestion }))) return
    }
    marking.toggleWithout(item)
  }
  const markRest = () => {
    const ids = itemProgress(paper).undecided.map((item) => item.id)
    marks.mutate(ids, {
      onSuccess: () => {
        goOnAtHead()
        void notify(suggestionText.restMarked(ids.length))
      },
      onError: (error) => void notify(describeError(error)),
    })
  }
  return { withoutTask, markRest, settling: marks.isPending }
}
