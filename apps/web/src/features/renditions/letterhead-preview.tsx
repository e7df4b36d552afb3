import type { LetterheadView } from '@phoihop/contract/letterheads'
import classes from './letterhead-preview.module.css'
import { letterheadText } from './letterhead-text.ts'

/** How the head of a paper will look: a picture of the words, not to measure. */
export function LetterheadPreview({ head }: { head: LetterheadView }) {
  const { world, superior, issuer, motto, mark, place } = head
  const under = mark ?? (world === 'party' ? '*' : null)
  return (
    <figure className={classes.head} aria-label={letterheadText.preview} style={{ marginInline: 0 }}>
      <div>
        {superior.map((line) => (
          <p key={line} className={classes.capitals}>
            {line}
          </p>
        ))}
        {issuer.map((line) => (
          <p key={line} className={`${classes.capitals} ${classes.strong}`}>
            {line}
          </p>
        ))}
        {under === null ? <div className={classes.rule} /> : <p>{under}</p>}
      </div>
      <RightLines motto={motto} world={world} />
      <p>{letterheadText.number[world]}</p>
      <p className={classes.slanted}>{letterheadText.day(place)}</p>
    </figure>
  )
}

function RightLines({ motto, world }: Pick<LetterheadView, 'motto' | 'world'>) {
  const lines = motto ?? [letterheadText.national[world], ...(world === 'state' ? [letterheadText.nationalMotto] : [])]
  const isOwn = motto !== null
  return (
    <div>
      {lines.map((line, i) => (
        <p key={line} className={`${classes.strong} ${isOwn || i === 0 ? classes.capitals : ''}`}>
          <span className={i === lines.length - 1 ? classes.ruled : ''}>{line}</span>
        </p>
      ))}
    </div>
  )
}
