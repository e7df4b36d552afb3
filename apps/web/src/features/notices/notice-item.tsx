import type { NoticeRow } from '@phoihop/contract/notices'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { noticeTitle } from '@phoihop/domain/notices/notice-words'
import { Link } from 'react-router'
import { formatInstant } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { plainWords } from '../../lib/plain-words.ts'
import classes from './notice-item.module.css'
import { text } from './text.ts'

interface NoticeItemProps {
  notice: NoticeRow
  onOpen: (id: string) => void
}

/** One notice: what happened, on which work, when. Opening it counts as reading it. */
export function NoticeItem({ notice, onOpen }: NoticeItemProps) {
  const { task, paper, readAt } = notice
  const place = task ? `${paperNumber(paper)}, ${refWords(task.ref)}` : paperNumber(paper)
  return (
    <li className={classes.item} data-unread={readAt === null}>
      <Link className={classes.link} to={placeOf(notice)} onClick={() => readAt === null && onOpen(notice.id)}>
        {readAt === null && <span className={classes.hidden}>{text.isUnread} </span>}
        {noticeTitle(notice)}
      </Link>
      {notice.words !== null && <p className={classes.words}>“{notice.words}”</p>}
      {task && <p className={classes.quote}>{plainWords(task.quote)}</p>}
      <p className={classes.when}>
        {place} · <time dateTime={notice.at}>{formatInstant(notice.at)}</time>
      </p>
    </li>
  )
}

function placeOf({ urgingId, task, assignmentId, paper }: NoticeRow): string {
  if (urgingId !== null) return paths.urging(urgingId)
  return task ? paths.task(task.id, assignmentId ?? undefined) : paths.conclusion(paper.id)
}
