import type { Figures } from '@phoihop/contract/figures'
import { formatShare } from '../../lib/format.ts'
import { FigureLink } from './figure-link.tsx'
import classes from './figure-tiles.module.css'
import { MEASURES, TILES } from './measures.ts'
import { comparison, text } from './text.ts'

interface FigureTilesProps {
  figures: Figures
  scope: Record<string, string | undefined>
}

/** The headlines, each beside the period before. */
export function FigureTiles({ figures, scope }: FigureTilesProps) {
  const { total, previous } = figures
  return (
    <>
      <ul className={classes.tiles}>
        {TILES.map((measure) => (
          <li key={measure} className={classes.tile} data-measure={measure} data-zero={total[measure] === 0}>
            <span className={classes.name}>{MEASURES[measure].short}</span>
            <span className={classes.line}>
              <FigureLink
                count={total[measure]}
                measure={measure}
                whose={text.all.toLowerCase()}
                scope={scope}
                className={classes.count}
              />
              {measure !== 'total' && <span className={classes.share}>{formatShare(total[measure], total.total)}</span>}
            </span>
            {previous && (
              <span className={classes.before}>
                {comparison(total[measure], previous[measure], figures.previousCode)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {previous === null && <p className={classes.none}>{text.noPrevious}</p>}
    </>
  )
}
