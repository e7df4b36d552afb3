import classes from './percent-bar.module.css'

/** A share as a bar with its number beside it. */
export function PercentBar({ percent }: { percent: number }) {
  return (
    <span className={classes.percent}>
      <span aria-hidden className={classes.track}>
        <span className={classes.fill} style={{ width: `${percent}%` }} />
      </span>
      {`${percent} %`}
    </span>
  )
}
