import { useQuery } from '@tanstack/react-query'
import { IconBell } from '@tabler/icons-react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { noticeQueries } from './api.ts'
import classes from './notice-bell.module.css'
import { text } from './text.ts'
import { useLiveNotices } from './use-live-notices.ts'

const SHOWN_MOST = 99

/** The way to the notices, with how many are unread. */
export function NoticeBell() {
  useLiveNotices()
  const unread = useQuery(noticeQueries.unread()).data?.unread ?? 0
  return (
    <Link to={paths.notices()} className={classes.bell} aria-label={text.bell(unread)}>
      <IconBell aria-hidden size={22} stroke={1.6} />
      {unread > 0 && (
        <span aria-hidden className={classes.count}>
          {unread > SHOWN_MOST ? `${String(SHOWN_MOST)}+` : unread}
        </span>
      )}
    </Link>
  )
}
