import type { FormFault } from '@phoihop/contract/renditions'
import { useQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { paths } from '../../lib/paths.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { renditionQueries } from './api.ts'
import classes from './renditions.module.css'
import { text } from './text.ts'

interface FormCheckProps {
  paperId: string
  /** each fault has the way to where it is mended */
  canMend: boolean
  /** what is said beside already */
  without?: readonly FormFault['field'][]
}

/** What the paper lacks in form before it is issued. */
export function FormCheck({ paperId, canMend, without = [] }: FormCheckProps) {
  const { data, error, refetch } = useQuery(renditionQueries.check(paperId))
  if (error) return <ErrorState message={describeError(error)} onRetry={() => void refetch()} />
  if (!data) return <p className={classes.hint}>{text.checking}</p>
  const { law, origin } = data
  const faults = data.faults.filter(({ field }) => !without.includes(field))
  return (
    <>
      <p className={classes.hint} role="status">
        {faults.length === 0 ? text.formRight : `${text.formWrong(faults.length)}.`} {text.formLaw(law)}
      </p>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.message}`}>
              <span>{fault.message}</span>
              {canMend && (
                <TextLink to={mendPath(paperId, fault, origin)} aria-label={text.mendAt(fault.message)}>
                  {text.mend}
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The header where it is typed, the words where they are written; of an entered paper both stand at the desk. */
function mendPath(paperId: string, { field }: FormFault, origin: 'entered' | 'written'): string {
  if (field === 'text' && origin === 'written') return paths.writeConclusion(paperId)
  return paths.markConclusion(paperId, field === null || field === 'text' ? undefined : field)
}
