import { useEffect, useRef } from 'react'
import classes from './steps.module.css'
import { text } from './text.ts'

/** Where one is among the steps. A new step is told to whoever listens: the button that led here is gone. */
export function Steps({ at }: { at: number }) {
  const current = useRef<HTMLLIElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current !== at) current.current?.focus({ preventScroll: true })
    shown.current = at
  }, [at])
  return (
    <ol className={classes.steps} aria-label={text.stepsLabel}>
      {text.steps.map((name, index) => (
        <li
          key={name}
          data-done={index < at}
          {...(index === at && { ref: current, tabIndex: -1, 'aria-current': 'step' as const })}
        >
          <span className={classes.number}>{index + 1}</span>
          <span className={classes.name}>{name}</span>
        </li>
      ))}
    </ol>
  )
}
