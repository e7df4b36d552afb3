import { Button, Group } from '@mantine/core'
import type { Sites } from '@phoihop/contract/sites'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AddSiteForm } from './add-site-form.tsx'
import { siteQueries, useCopySites } from './api.ts'
import { SitesOfClassForm } from './sites-of-class-form.tsx'
import { SiteCard } from './site-card.tsx'
import { text } from './text.ts'

/** The ends of an online meeting and how ready each is, read anew every few seconds while it is looked at. */
export function SitesPanel({ meetingId }: { meetingId: string }) {
  const sites = useSuspenseQuery(siteQueries.ofMeeting(meetingId)).data
  const { rows, counts, can, wanted } = sites
  if (counts.total === 0 && !(can.keep && wanted)) return null
  const acts = can.keep && <SiteActs meetingId={meetingId} sites={sites} />
  // the unit comes for its own site; the convener looks over all
  const own = rows.filter((site) => site.can.tick)
  return (
    <Panel title={text.sites} id="sites" aside={rows.length > 0 && acts}>
      {counts.total > 0 && (
        <p role="status" style={{ margin: '0 0 8px' }}>
          <b>{text.ready(counts.ready, counts.total)}</b>
          {counts.trouble > 0 && ` · ${text.trouble(counts.trouble)}`}
        </p>
      )}
      {rows.length === 0 && can.keep && <EmptyState title={text.empty} hint={text.emptyHint} acts={acts} />}
      {rows.map((site) => (
        <SiteCard
          key={site.id}
          meetingId={meetingId}
          site={site}
          keeps={can.keep}
          unfolded={!can.keep && own.length === 1 && site.can.tick}
        />
      ))}
    </Panel>
  )
}

function SiteActs({ meetingId, sites }: { meetingId: string; sites: Sites }) {
  const [open, setOpen] = useState<'add' | 'class' | null>(null)
  const copying = useCopySites(meetingId)
  const close = () => setOpen(null)
  const copy = () =>
    copying.mutate(undefined, {
      onSuccess: () => void notify(text.made),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Group gap="xs">
      {sites.last && (
        <Button variant="default" loading={copying.isPending} onClick={copy}>
          {text.copyLast(sites.last.sites, formatDay(sites.last.heldOn))}
        </Button>
      )}
      <Button variant="default" onClick={() => setOpen('class')}>
        {text.addClass}
      </Button>
      <Button variant="default" onClick={() => setOpen('add')}>
        {text.add}
      </Button>
      <ActDialog opened={open === 'class'} title={text.addClassTitle} onClose={close}>
        {open === 'class' && <SitesOfClassForm meetingId={meetingId} onClose={close} />}
      </ActDialog>
      <ActDialog opened={open === 'add'} title={text.addTitle} onClose={close}>
        {open === 'add' && (
          <AddSiteForm meetingId={meetingId} first={!sites.rows.some(({ main }) => main)} onClose={close} />
        )}
      </ActDialog>
    </Group>
  )
}
