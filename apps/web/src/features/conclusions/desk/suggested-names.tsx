import type { SuggestedAddress } from '@phoihop/contract/reading-shapes'
import { IconQuestionMark } from '@tabler/icons-react'
import classes from './suggested-names.module.css'
import { suggestionText } from './suggestion-text.ts'
import { nameReason } from './why-words.ts'

/** The addressees of one role as a person reads them; who is still asked for is shown as such. */
export function SuggestedNames({ addresses }: { addresses: readonly SuggestedAddress[] }) {
  return addresses.map((address, i) => {
    const asking = address.match === 'several' || address.match === 'none'
    return (
      // the same words may stand twice in a sentence
      // oxlint-disable-next-line react/no-array-index-key
      <span key={`${i}:${address.words}`} title={nameReason(address.why) ?? undefined}>
        {i > 0 && '; '}
        <span className={asking ? classes.asking : undefined}>
          {asking && <IconQuestionMark aria-hidden size={14} />}
          {nameOf(address)}
        </span>
      </span>
    )
  })
}

function nameOf({ match, words, organisation, class: group, holder }: SuggestedAddress): string {
  if (group) return suggestionText.members(group.name, group.members)
  if (organisation)
    return holder === null ? organisation.shortName : suggestionText.holder(organisation.shortName, holder)
  return match === 'generic' ? suggestionText.generic(words) : suggestionText.unsettled(words)
}
