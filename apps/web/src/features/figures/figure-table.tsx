import type { Figures } from '@phoihop/contract/figures'
import { FigureRow } from './figure-row.tsx'
import classes from './figure-table.module.css'
import { groupRows } from './group-rows.ts'
import { COLUMNS, MEASURES } from './measures.ts'
import { text } from './text.ts'

interface FigureTableProps {
  figures: Figures
  by: 'organisation' | 'locality'
  scope: Record<string, string | undefined>
}

/** One row per body or locality, gathered in groups; every number opens its list. Cards on the phone. */
export function FigureTable({ figures, by, scope }: FigureTableProps) {
  const idName = by === 'organisation' ? 'organisationId' : 'localityId'
  return (
    <table className={classes.table} role="table">
      <caption className="ph-hidden">{by === 'organisation' ? text.tableOrganisation : text.tableLocality}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {by === 'organisation' ? text.nameOrganisation : text.nameLocality}
          </th>
          {COLUMNS.map((measure) => (
            <th key={measure} scope="col" role="columnheader" data-part={measure}>
              {MEASURES[measure].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <FigureRow kind="all" name={text.all} tally={figures.total} scope={scope} />
      </tbody>
      {groupRows(figures, by).map((group) => (
        <tbody key={group.key} role="rowgroup">
          {group.name !== null && (
            <FigureRow kind="group" name={group.name} tally={group.tally} scope={{ ...scope, ...group.scope }} />
          )}
          {group.rows.map((row) => (
            <FigureRow
              key={row.id}
              kind="row"
              name={row.name}
              tally={row.tally}
              scope={{ ...scope, [idName]: row.id }}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
