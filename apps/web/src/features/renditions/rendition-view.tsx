import { Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { fetchPaper, renditionQueries } from './api.ts'
import { DownloadButtons } from './download-buttons.tsx'
import { Exchange } from './exchange.tsx'
import { FormCheck } from './form-check.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import { SignedFiles } from './signed-files.tsx'
import classes from './renditions.module.css'
import { text } from './text.ts'

const WHOLE = ''

/** A paper as it is printed: the whole or one unit's part, seen here and taken along for Word or as PDF. */
export function RenditionView({ id }: { id: string }) {
  const paper = useSuspenseQuery(renditionQueries.detail(id)).data
  const { values, set } = useUrlFilters(['unit'])
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const unit = paper.units.find((one) => one.id === values.unit) ?? null
  const part = { id, organisationId: unit?.id ?? null }
  const code = paper.code ?? text.draftCode
  const isDraft = paper.state !== 'issued' && paper.state !== 'signed'
  return (
    <>
      <PageHeader
        title={text.title(code)}
        crumbs={[
          { label: text.papers, to: paths.conclusions() },
          { label: paper.code ?? text.draft, to: paths.conclusion(id) },
        ]}
        lead={paper.subject}
      />
      <div className={classes.columns}>
        <Panel>
          {isDraft && <p className={classes.hint}>{text.draftNotice}</p>}
          {paper.units.length > 0 && (
            <Select
              label={text.part}
              mb="sm"
              maw={560}
              searchable
              allowDeselect={false}
              value={unit?.id ?? WHOLE}
              data={[
                { value: WHOLE, label: text.whole },
                ...paper.units.map((one) => ({ value: one.id, label: text.excerpt(one.shortName) })),
              ]}
              onChange={(value) => set('unit', value ?? WHOLE)}
            />
          )}
          <DownloadButtons fetch={(format) => fetchPaper(part, format)} />
          <div style={{ marginTop: 12 }}>
            {narrow ? <p className={classes.hint}>{text.phoneHint}</p> : <PdfPreview part={part} />}
          </div>
        </Panel>
        <div>
          <Panel title={text.form} id="form">
            <FormCheck paperId={id} canMend={paper.can.mend} />
          </Panel>
          {!isDraft && <SignedFiles paperId={id} />}
          {paper.state === 'issued' && <Exchange paperId={id} />}
        </div>
      </div>
    </>
  )
}
