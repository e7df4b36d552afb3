import { MEASURES, PARTS } from './measures.ts'
import classes from './tally-bar.module.css'
import { text } from './text.ts'

/** What the parts of the bars mean. */
export function TallyLegend() {
  return (
    <ul className={classes.legend} aria-label={text.legend}>
      {PARTS.map((part) => (
        <li key={part}>
          <span aria-hidden className={classes.swatch} data-part={part} />
          {MEASURES[part].name}
        </li>
      ))}
    </ul>
  )
}
