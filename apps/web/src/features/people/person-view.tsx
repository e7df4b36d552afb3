import { Button } from '@mantine/core'
import type { Person } from '@phoihop/contract/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AccountPanel } from './account-panel.tsx'
import { AddPostForm } from './add-post-form.tsx'
import { peopleQueries } from './api.ts'
import { EndPostForm } from './end-post-form.tsx'
import { RIGHT_LABELS, SCOPE_LABELS, text } from './text.ts'

type Post = Person['posts'][number]

/** One person: the posts over time; for administrators also rights and account. */
export function PersonView({ id }: { id: string }) {
  const person = useSuspenseQuery(peopleQueries.detail(id)).data
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Post | null>(null)
  return (
    <>
      <PageHeader
        title={person.fullName}
        crumbs={[{ label: text.people, to: paths.people() }]}
        acts={person.can.edit && <Button onClick={() => setAdding(true)}>{text.addPost}</Button>}
      />
      {person.can.edit && <AccountPanel person={person} />}
      <Panel title={text.posts} id="posts" flush>
        <DataTable
          caption={text.posts}
          columns={columns(person.can.edit, setEnding)}
          rows={person.posts}
          rowKey={(row) => row.membershipId}
        />
      </Panel>
      <ActDialog opened={adding} title={text.addPost} onClose={() => setAdding(false)}>
        <AddPostForm personId={id} onClose={() => setAdding(false)} />
      </ActDialog>
      <ActDialog opened={ending !== null} title={text.endPost} onClose={() => setEnding(null)}>
        {ending && <EndPostForm post={ending} onClose={() => setEnding(null)} />}
      </ActDialog>
    </>
  )
}

function columns(canEdit: boolean, onEnd: (post: Post) => void): readonly Column<Post>[] {
  const seen: Column<Post>[] = [
    { key: 'post', header: text.post, leading: true, render: (row) => row.post },
    {
      key: 'body',
      header: text.body,
      render: (row) => <TextLink to={paths.organisation(row.organisation.id)}>{row.organisation.name}</TextLink>,
    },
    { key: 'from', header: text.since, width: '7rem', render: (row) => formatDay(row.startsOn) },
    { key: 'to', header: text.until, width: '7rem', render: (row) => formatDay(row.endsOn) },
  ]
  if (!canEdit) return seen
  return [
    ...seen,
    {
      key: 'rights',
      header: text.rights,
      render: (row) =>
        row.rights && `${RIGHT_LABELS[row.rights.function]} (${SCOPE_LABELS[row.rights.scope].toLowerCase()})`,
    },
    {
      key: 'end',
      header: text.endPost,
      width: '10rem',
      render: (row) =>
        row.endsOn === null && (
          <Button size="compact-sm" variant="default" onClick={() => onEnd(row)}>
            {text.endPost}
          </Button>
        ),
    },
  ]
}
