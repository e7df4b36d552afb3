import { Button, Group } from '@mantine/core'
import { NOTICE_GROUPS } from '@phoihop/domain/notices/notice-kinds'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type NoticeQuery, noticeQueries, useReadNotices } from './api.ts'
import { NoticeItem } from './notice-item.tsx'
import classes from './notices.module.css'
import { GROUP_LABELS, text } from './text.ts'

const FILTERS = ['show', 'group'] as const

/** The notices of the post in use, narrowed by what stands in the address. */
export function Notices() {
  const { values, set } = useUrlFilters(FILTERS)
  const group = NOTICE_GROUPS.find((one) => one === values.group)
  const query: NoticeQuery = {
    ...(values.show === 'unread' ? { unread: 'true' } : {}),
    ...(group === undefined ? {} : { group }),
  }
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={
          <LinkButton variant="default" to={paths.noticeChoices()}>
            {text.choices}
          </LinkButton>
        }
      />
      <Group align="flex-end" mb="md">
        <FilterSelect
          label={text.show}
          anyLabel={text.all}
          value={values.show === 'unread' ? 'unread' : ''}
          options={[{ value: 'unread', label: text.unread }]}
          onChange={(value) => set('show', value)}
        />
        <FilterSelect
          label={text.group}
          anyLabel={text.anyGroup}
          value={group ?? ''}
          options={NOTICE_GROUPS.map((value) => ({ value, label: GROUP_LABELS[value] }))}
          onChange={(value) => set('group', value)}
        />
      </Group>
      <Suspense fallback={<Loading />}>
        <NoticeList query={query} />
      </Suspense>
    </>
  )
}

function NoticeList({ query }: { query: NoticeQuery }) {
  const list = useSuspenseInfiniteQuery(noticeQueries.list(query))
  const read = useReadNotices()
  const newest = list.data.pages[0]?.rows[0]
  const someUnread = list.data.pages.some((page) => page.rows.some((row) => row.readAt === null))
  return (
    <>
      {someUnread && newest && (
        <Button
          variant="default"
          mb="sm"
          loading={read.all.isPending}
          onClick={() => read.all.mutate(newest.at, { onError: (error) => void notify(describeError(error)) })}
        >
          {text.readAll}
        </Button>
      )}
      <PagedPanel id="notices" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
        {(rows) => (
          <ul className={classes.list}>
            {rows.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onOpen={(id) => read.one.mutate(id)} />
            ))}
          </ul>
        )}
      </PagedPanel>
    </>
  )
}
