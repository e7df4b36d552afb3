import type { Suggestions } from '@phoihop/contract/reading-shapes'
import { IconUsers } from '@tabler/icons-react'
import classes from './others-banner.module.css'
import { suggestionText } from './suggestion-text.ts'

/** Who else has this paper open now. */
export function OthersBanner({ others }: { others: Suggestions['others'] }) {
  return (
    <output>
      {others.length > 0 && (
        <span className={classes.banner}>
          <IconUsers aria-hidden size={18} />
          {suggestionText.others(
            others.map(({ personName, post }) => suggestionText.person(personName, post)).join(', '),
          )}
        </span>
      )}
    </output>
  )
}
