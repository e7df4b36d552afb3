import { formatDay } from '../../lib/format.ts'
import { text } from '../text.ts'
import classes from './demo-banner.module.css'

/** A demo stands still on one day: it says which. */
export function DemoBanner({ today }: { today: string }) {
  return <p className={classes.banner}>{text.demo(formatDay(today))}</p>
}
