import { formatDay } from '../../lib/format.ts'
import { text } from '../text.ts'
import classes from './demo-banner.module.css'

/** A demo stands still on one day: it says which. */
export function DemoBanner({ today }: { today: string }) {
  return (
    <aside className={classes.banner} aria-label={text.demoLabel}>
      {text.demo(formatDay(today))}
    </aside>
  )
}
