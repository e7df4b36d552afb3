import { Link } from 'react-router'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { MEASURES, type Measure } from './measures.ts'
import { text } from './text.ts'

interface FigureLinkProps {
  count: number
  measure: Measure
  /** whose figure it is, in words */
  whose: string
  /** what narrows the list besides the measure: period, body, paper */
  scope: Record<string, string | undefined>
  className?: string | undefined
}

/** A number that opens the list it counts; nothing to open behind a zero. */
export function FigureLink({ count, measure, whose, scope, className }: FigureLinkProps) {
  if (count === 0) return <span className={className}>0</span>
  const { filter, name } = MEASURES[measure]
  return (
    <Link
      to={paths.assignments({ ...scope, role: 'lead', ...filter })}
      className={className}
      aria-label={text.open(count, name.toLowerCase(), whose)}
    >
      {formatNumber(count)}
    </Link>
  )
}
