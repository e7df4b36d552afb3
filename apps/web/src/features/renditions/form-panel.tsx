import { Panel } from '../../ui/panel.tsx'
import { FormCheck } from './form-check.tsx'
import { text } from './text.ts'

/** The form of a paper that is still being prepared. */
export function FormPanel({ paperId }: { paperId: string }) {
  return (
    <Panel title={text.form} id="form">
      <FormCheck paperId={paperId} canMend />
    </Panel>
  )
}
