import { Button } from '@mantine/core'
import type { IntegrityCheck } from '@phoihop/contract/integrity'
import { useQuery } from '@tanstack/react-query'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant, formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { integrityQueries, useStartCheck } from './api.ts'
import classes from './integrity-line.module.css'
import { faultWords, text } from './text.ts'

/** How the last check of papers and files went, and a button for one now. */
export function IntegrityLine() {
  const start = useStartCheck()
  /** the check that was the last one when a new one was asked for */
  const [before, setBefore] = useState<string | null | undefined>(undefined)
  const [awaited, setAwaited] = useState(false)
  const last = useQuery(integrityQueries.last(awaited))
  const check = last.data?.check ?? null
  const running = awaited && (check === null || check.id === before || check.finishedAt === null)
  if (awaited && !running) setAwaited(false)
  const run = () => {
    setBefore(check?.id ?? null)
    start.mutate(undefined, { onSuccess: () => setAwaited(true) })
  }
  const wrong = start.error ?? last.error
  return (
    <div className={classes.line}>
      <Button
        variant="default"
        leftSection={<IconFileCheck aria-hidden size={18} />}
        loading={start.isPending || running}
        onClick={run}
      >
        {text.start}
      </Button>
      <div role="status">
        {running && <p>{text.running}</p>}
        {!running && last.data && <p>{sentence(check)}</p>}
      </div>
      <FormAlert message={wrong ? describeError(wrong) : null} />
      {!running && check && check.faults.length > 0 && <Faults faults={check.faults} />}
    </div>
  )
}

function sentence(check: IntegrityCheck | null): string {
  if (!check) return text.never
  if (check.finishedAt === null) return text.running
  const at = formatInstant(check.finishedAt)
  return check.faults.length === 0
    ? text.whole(formatNumber(check.papers), formatNumber(check.files), at)
    : text.found(formatNumber(check.faults.length), at)
}

function Faults({ faults }: { faults: IntegrityCheck['faults'] }) {
  return (
    <ul className={classes.faults} aria-label={text.faults}>
      {faults.map((fault) => (
        <li key={fault.id}>
          {fault.paper ? (
            <TextLink to={paths.conclusion(fault.paper.id)}>{faultWords(fault)}</TextLink>
          ) : (
            faultWords(fault)
          )}
        </li>
      ))}
    </ul>
  )
}
