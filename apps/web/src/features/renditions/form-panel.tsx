import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Panel } from '../../ui/panel.tsx'
import { renditionQueries } from './api.ts'
import { FormCheck } from './form-check.tsx'
import classes from './renditions.module.css'
import { text } from './text.ts'

/** The form of a paper, for who still prepares it: a line while nothing is wrong. */
export function FormPanel({ paperId }: { paperId: string }) {
  const { can } = useSuspenseQuery(renditionQueries.detail(paperId)).data
  const check = useQuery({ ...renditionQueries.check(paperId), enabled: can.mend }).data
  if (!can.mend) return null
  if (check?.faults.length === 0)
    return (
      <p className={classes.hint} id="form">
        {`${text.form}: ${text.formRight} ${text.formLaw(check.law)}`}
      </p>
    )
  return (
    <Panel title={text.form} id="form">
      <FormCheck paperId={paperId} canMend />
    </Panel>
  )
}
