import classes from './figure-rules.module.css'
import { COLUMNS, MEASURES } from './measures.ts'

/** How each figure is counted, one sentence each. */
export function FigureRules() {
  return (
    <dl className={classes.rules}>
      {COLUMNS.map((measure) => (
        <div key={measure}>
          <dt>{MEASURES[measure].name}</dt>
          <dd>{MEASURES[measure].rule}</dd>
        </div>
      ))}
    </dl>
  )
}
