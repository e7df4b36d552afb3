import classes from './loading.module.css'

const LINES = [72, 100, 94, 100, 81, 60]

interface LoadingProps {
  label?: string
  /** it is all the page shows yet */
  page?: boolean
}

/** While something is read: grey lines, and a word for who cannot see them. */
export function Loading({ label = 'Đang tải…', page = false }: LoadingProps) {
  const Label = page ? 'h1' : 'span'
  return (
    <div className={classes.loading} role="status">
      <Label className="ph-hidden">{label}</Label>
      {LINES.map((width, i) => (
        // the lines are all alike and never move
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i} aria-hidden className={classes.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
