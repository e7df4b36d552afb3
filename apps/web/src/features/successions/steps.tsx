import classes from './steps.module.css'
import { text } from './text.ts'

/** Where one is among the steps. */
export function Steps({ at }: { at: number }) {
  return (
    <ol className={classes.steps} aria-label={text.stepsLabel}>
      {text.steps.map((name, index) => (
        <li key={name} data-done={index < at} {...(index === at && { 'aria-current': 'step' as const })}>
          <span className={classes.number}>{index + 1}</span>
          <span className={classes.name}>{name}</span>
        </li>
      ))}
    </ol>
  )
}
