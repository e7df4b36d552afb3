import { useSuspenseQuery } from '@tanstack/react-query'
import { IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { figuresQueries } from './api.ts'
import { FigureRules } from './figure-rules.tsx'
import { FigureTable } from './figure-table.tsx'
import { FigureTiles } from './figure-tiles.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { TallyLegend } from './tally-legend.tsx'
import { text } from './text.ts'
import { PrintButton } from '../../ui/print-button.tsx'

/** The figures of a period: headlines, then every body; each number opens the list that makes it. */
export function FiguresView({ prints }: { prints?: ReactNode }) {
  const { values, set } = useUrlFilters(['period', 'by', 'as', 'conclusionId'])
  const by = values.by === 'locality' ? 'locality' : 'organisation'
  const as = values.as === 'now' ? 'now' : 'then'
  const { period, conclusionId } = values
  const figures = useSuspenseQuery(
    figuresQueries.of({ by, as, ...(period ? { period } : {}), ...(conclusionId ? { conclusionId } : {}) }),
  ).data
  const scope = { period: figures.period.code, conclusionId, as: as === 'now' ? as : undefined }
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead(formatDay(figures.asOf))}
        acts={
          <>
            <LinkButton
              variant="default"
              leftSection={<IconTable aria-hidden size={18} />}
              to={paths.matrix({ ...scope, role: 'lead' })}
            >
              {text.matrix}
            </LinkButton>
            <PrintButton label={text.print} />
          </>
        }
      />
      <PeriodPicker
        figures={figures}
        by={by}
        as={as}
        keep={{ by: values.by, as: values.as, conclusionId }}
        onChange={set}
      />
      {conclusionId && (
        <FilterChip label={text.ofConclusion} dropLabel={text.dropConclusion} onDrop={() => set('conclusionId', '')} />
      )}
      {figures.total.total === 0 ? (
        <Panel>
          <EmptyState title={text.empty} hint={text.emptyHint} />
        </Panel>
      ) : (
        <>
          <FigureTiles figures={figures} scope={scope} />
          <Panel title={by === 'organisation' ? text.tableOrganisation : text.tableLocality} id="figures-table" flush>
            <TallyLegend />
            <FigureTable figures={figures} by={by} scope={scope} />
          </Panel>
        </>
      )}
      {figures.total.total > 0 && prints}
      <Panel title={text.rules} id="rules" aside={<span>{text.rulesLead}</span>}>
        <FigureRules />
      </Panel>
    </>
  )
}
