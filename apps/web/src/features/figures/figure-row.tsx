import type { Tally } from '@phoihop/contract/figures'
import { FigureLink } from './figure-link.tsx'
import classes from './figure-table.module.css'
import { COLUMNS, MEASURES } from './measures.ts'
import { TallyBar } from './tally-bar.tsx'

interface FigureRowProps {
  kind: 'all' | 'group' | 'row'
  name: string
  tally: Tally
  scope: Record<string, string | undefined>
}

export function FigureRow({ kind, name, tally, scope }: FigureRowProps) {
  return (
    <tr role="row" className={classes.row} data-kind={kind}>
      <th scope="row" role="rowheader">
        <span className={classes.head}>
          <span className={classes.name}>{name}</span>
          <TallyBar tally={tally} />
        </span>
      </th>
      {COLUMNS.map((measure) => (
        <td key={measure} role="cell" data-part={measure} data-zero={tally[measure] === 0}>
          <span aria-hidden className={classes.label}>
            {MEASURES[measure].short}
          </span>
          <FigureLink count={tally[measure]} measure={measure} whose={name} scope={scope} className={classes.count} />
        </td>
      ))}
    </tr>
  )
}
