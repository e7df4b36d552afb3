import { useSuspenseQuery } from '@tanstack/react-query'
import { Panel } from '../../ui/panel.tsx'
import { renditionQueries } from './api.ts'
import { FormCheck } from './form-check.tsx'
import { text } from './text.ts'

/** The form of a paper, for who still prepares it. */
export function FormPanel({ paperId }: { paperId: string }) {
  const { can } = useSuspenseQuery(renditionQueries.detail(paperId)).data
  if (!can.mend) return null
  return (
    <Panel title={text.form} id="form">
      <FormCheck paperId={paperId} canMend />
    </Panel>
  )
}
