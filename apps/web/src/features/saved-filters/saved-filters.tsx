import { Button } from '@mantine/core'
import type { SavedFilter } from '@phoihop/contract/saved-filters'
import { useQuery } from '@tanstack/react-query'
import { IconBookmarkPlus, IconSettings } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { savedFilterQueries } from './api.ts'
import { KeepForm } from './keep-form.tsx'
import { ManageFilters } from './manage-filters.tsx'
import classes from './saved-filters.module.css'
import { text } from './text.ts'

/** What a list is often asked for, ready to be opened: the usual ones, the own, those of the office. */
export function SavedFilters({ page }: { page: SavedFilter['page'] }) {
  const { pathname, search } = useLocation()
  const all = useQuery(savedFilterQueries.list()).data?.rows ?? []
  const rows = all.filter((row) => row.page === page)
  const [dialog, setDialog] = useState<'keep' | 'manage' | null>(null)
  const address = search.replace(/^\?/u, '')
  const close = () => setDialog(null)
  return (
    <nav className={classes.bar} aria-label={text.nav}>
      <ul className={classes.list}>
        {text.presets.map((preset) => (
          <Entry key={preset.name} to={pathname} now={address} {...preset} />
        ))}
        {rows.map(({ id, name, address: kept, ownerName }) => (
          <Entry key={id} to={pathname} now={address} name={name} address={kept} owner={ownerName} />
        ))}
      </ul>
      <div className={classes.acts}>
        {address !== '' && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconBookmarkPlus aria-hidden size={16} />}
            onClick={() => setDialog('keep')}
          >
            {text.keep}
          </Button>
        )}
        {rows.some(({ can }) => can.change) && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconSettings aria-hidden size={16} />}
            onClick={() => setDialog('manage')}
          >
            {text.manage}
          </Button>
        )}
      </div>
      <ActDialog opened={dialog === 'keep'} title={text.keepTitle} onClose={close}>
        <KeepForm page={page} address={address} onClose={close} />
      </ActDialog>
      <ActDialog opened={dialog === 'manage'} title={text.manageTitle} onClose={close}>
        <ManageFilters rows={rows.filter(({ can }) => can.change)} />
      </ActDialog>
    </nav>
  )
}

interface EntryProps {
  to: string
  name: string
  address: string
  /** what stands in the address now */
  now: string
  owner?: string | null
}

function Entry({ to, name, address, now, owner }: EntryProps) {
  return (
    <li>
      <Link
        to={address === '' ? to : `${to}?${address}`}
        className={classes.entry}
        aria-current={sameFilter(address, now) ? 'page' : undefined}
      >
        {name}
        {owner && <span className={classes.owner}>{text.of(owner)}</span>}
      </Link>
    </li>
  )
}

/** The same names and values, in whatever order. */
function sameFilter(a: string, b: string): boolean {
  const sorted = (text_: string) =>
    [...new URLSearchParams(text_)]
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&')
  return sorted(a) === sorted(b)
}
