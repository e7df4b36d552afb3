import { Button } from '@mantine/core'
import type { SiteRow } from '@phoihop/contract/sites'
import { SITE_CHECKS, type SiteCheckCode } from '@phoihop/domain/sites/readiness'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useDropSite } from './api.ts'
import { PeopleForm } from './people-form.tsx'
import { ReadinessBadge } from './readiness-badge.tsx'
import classes from './site-card.module.css'
import { SiteCheck } from './site-check.tsx'
import { CHECK_LABELS, text } from './text.ts'
import { TroubleForm } from './trouble-form.tsx'

interface SiteCardProps {
  meetingId: string
  site: SiteRow
  keeps: boolean
  /** begins unfolded */
  unfolded: boolean
}

/** One site: how ready it is, who sees to it, and the list that its unit ticks. */
export function SiteCard({ meetingId, site, keeps, unfolded }: SiteCardProps) {
  const [open, setOpen] = useState<'people' | 'drop' | SiteCheckCode | null>(null)
  const dropping = useDropSite(meetingId)
  const close = () => setOpen(null)
  const drop = () => dropping.mutate(site.id, { onSuccess: () => void notify(text.dropped) })
  const trouble = SITE_CHECKS.find((code) => code === open)
  const done = site.checks.filter(({ state }) => state === 'done').length
  return (
    <details className={classes.site} open={unfolded}>
      <summary>
        <b>
          {site.name}
          {site.main && <span className={classes.quiet}>{` (${text.main})`}</span>}
        </b>
        <span className={classes.quiet}>{text.checked(done, SITE_CHECKS.length)}</span>
        <ReadinessBadge readiness={site.readiness} />
      </summary>
      <div className={classes.people}>
        <span>{peopleWords(site)}</span>
        {site.can.tick && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={text.editPeopleLabel(site.name)}
            onClick={() => setOpen('people')}
          >
            {text.editPeople}
          </Button>
        )}
        {keeps && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="danger"
            aria-label={text.dropLabel(site.name)}
            onClick={() => setOpen('drop')}
          >
            {text.drop}
          </Button>
        )}
      </div>
      <ul className={classes.checks}>
        {SITE_CHECKS.map((code) => (
          <SiteCheck key={code} meetingId={meetingId} site={site} code={code} onTrouble={() => setOpen(code)} />
        ))}
      </ul>
      <ActDialog opened={open === 'people'} title={text.peopleTitle(site.name)} onClose={close}>
        {open === 'people' && <PeopleForm meetingId={meetingId} site={site} onClose={close} />}
      </ActDialog>
      <ActDialog
        opened={trouble !== undefined}
        title={trouble ? text.troubleTitle(CHECK_LABELS[trouble]) : ''}
        onClose={close}
      >
        {trouble && <TroubleForm meetingId={meetingId} site={site} code={trouble} onClose={close} />}
      </ActDialog>
      <ConfirmDialog
        opened={open === 'drop'}
        title={text.drop}
        message={text.dropMessage(site.name)}
        confirmLabel={text.drop}
        danger
        busy={dropping.isPending}
        error={dropping.error ? describeError(dropping.error) : null}
        onConfirm={drop}
        onClose={close}
      />
    </details>
  )
}

function peopleWords({ place, chairName, chairPost, technicianName, technicianPhone }: SiteRow): string {
  const chair = [chairName, chairPost].filter(Boolean).join(', ')
  const technician = [technicianName, technicianPhone].filter(Boolean).join(', ')
  const words = [place, chair && text.chair(chair), technician && text.technician(technician)].filter(Boolean)
  return words.join(' · ') || text.noPeople
}
