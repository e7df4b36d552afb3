import { Button } from '@mantine/core'
import type { Organisation } from '@phoihop/contract/organisations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Facts } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AliasForm } from './alias-form.tsx'
import { organisationQueries } from './api.ts'
import { BRANCH_LABELS, text } from './text.ts'

type Member = Organisation['members'][number]

const COLUMNS: readonly Column<Member>[] = [
  {
    key: 'name',
    header: text.people,
    leading: true,
    render: (row) => <TextLink to={paths.person(row.personId)}>{row.fullName}</TextLink>,
  },
  { key: 'post', header: text.post, render: (row) => row.post },
  { key: 'from', header: text.since, width: '9rem', render: (row) => formatDay(row.startsOn) },
  { key: 'to', header: text.until, width: '8rem', render: (row) => formatDay(row.endsOn) },
]

/** One body: what it is, what papers call it, who sits in it, and the way to its work. */
export function OrganisationView({ id }: { id: string }) {
  const organisation = useSuspenseQuery(organisationQueries.detail(id)).data
  const [editing, setEditing] = useState(false)
  const { parent, serves } = organisation
  return (
    <>
      <PageHeader
        title={organisation.name}
        crumbs={[{ label: text.organisations, to: paths.organisations() }]}
        lead={`${BRANCH_LABELS[organisation.branch]} · ${organisation.localityName}`}
        acts={
          <>
            <LinkButton variant="default" to={paths.assignments({ organisationId: id })}>
              {text.work}
            </LinkButton>
            {organisation.can.edit && <Button onClick={() => setEditing(true)}>{text.edit}</Button>}
          </>
        }
      />
      <Panel>
        <Facts
          facts={[
            { label: text.shortName, value: organisation.shortName },
            { label: text.kind, value: organisation.kindName },
            {
              label: text.parent,
              value: parent ? <TextLink to={paths.organisation(parent.id)}>{parent.name}</TextLink> : formatText(null),
            },
            {
              label: text.serves,
              value: serves ? <TextLink to={paths.organisation(serves.id)}>{serves.name}</TextLink> : formatText(null),
            },
            { label: text.since, value: formatDay(organisation.startsOn) },
            { label: text.until, value: formatDay(organisation.endsOn) },
            { label: text.aliases, value: organisation.aliases.join(' · ') || text.noAliases },
          ]}
        />
      </Panel>
      <Panel title={text.members} id="members" flush>
        {organisation.members.length > 0 ? (
          <DataTable
            caption={text.members}
            columns={COLUMNS}
            rows={organisation.members}
            rowKey={(row) => row.membershipId}
          />
        ) : (
          <EmptyState title={text.noMembers} hint={text.noMembersHint} />
        )}
      </Panel>
      <ActDialog opened={editing} title={text.edit} onClose={() => setEditing(false)}>
        <AliasForm organisation={organisation} onClose={() => setEditing(false)} />
      </ActDialog>
    </>
  )
}
