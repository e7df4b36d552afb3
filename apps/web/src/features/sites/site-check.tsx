import { Button, Checkbox } from '@mantine/core'
import type { SiteRow } from '@phoihop/contract/sites'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { useTickSite } from './api.ts'
import classes from './site-card.module.css'
import { CHECK_LABELS, text } from './text.ts'

interface SiteCheckProps {
  meetingId: string
  site: SiteRow
  code: SiteRow['checks'][number]['code']
  onTrouble: () => void
}

/** One thing to look at: a tap says it is done, another takes that back; trouble is told in words. */
export function SiteCheck({ meetingId, site, code, onTrouble }: SiteCheckProps) {
  const ticking = useTickSite(meetingId, site.id)
  const check = site.checks.find((one) => one.code === code)
  // what was tapped shows at once: the line may be slow
  const done = (ticking.isPending ? ticking.variables.state : check?.state) === 'done'
  const label = CHECK_LABELS[code]
  const tick = () =>
    ticking.mutate({ code, state: done ? 'none' : 'done' }, { onError: (error) => void notify(describeError(error)) })
  return (
    <li className={classes.check}>
      <div className={classes.words}>
        <Checkbox
          size="md"
          label={label}
          checked={done}
          disabled={!site.can.tick || ticking.isPending}
          onChange={tick}
        />
        {check?.note && <span className={classes.note}>{check.note}</span>}
        {check && <span className={classes.quiet}>{text.tickedBy(check.byName, formatInstant(check.at))}</span>}
      </div>
      {site.can.tick && (
        <Button
          variant="subtle"
          color="danger"
          size="compact-md"
          aria-label={text.troubleLabel(label)}
          onClick={onTrouble}
        >
          {text.troubleAct}
        </Button>
      )}
    </li>
  )
}
