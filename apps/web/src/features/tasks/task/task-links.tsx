import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { Fragment, type ReactNode } from 'react'
import { formatDay } from '../../../lib/format.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import { paths } from '../../../lib/paths.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import { useBeside } from '../../../lib/use-beside.ts'
import { Panel } from '../../../ui/panel.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { taskQueries } from '../api.ts'
import { CHANGE_LABELS, linkText } from './link-text.ts'
import classes from './task-links.module.css'

/** What the task came of, what looked at it, and what came before and after it; nothing where there is nothing. */
export function TaskLinks({ taskId }: { taskId: string }) {
  const links = useBeside(taskQueries.links(taskId))
  if (!links) return null
  const { meeting, lookedAt, proposals, changes, related } = links
  const groups: { name: string; rows: { key: string; row: ReactNode }[] }[] = [
    {
      name: linkText.meeting,
      rows: meeting ? [{ key: meeting.id, row: <MeetingLink {...meeting} /> }] : [],
    },
    {
      name: linkText.proposals,
      rows: proposals.map(({ id, code, text }) => ({
        key: id,
        row: <TextLink to={paths.proposal(id)}>{linkText.proposal(code, text)}</TextLink>,
      })),
    },
    {
      name: linkText.changes,
      rows: changes.map(({ paper, how, on }) => ({
        key: `${paper.id}-${how}`,
        row: (
          <TextLink to={paths.conclusion(paper.id)}>
            {linkText.change(paperNumber(paper), CHANGE_LABELS[how] ?? how, on && formatDay(on))}
          </TextLink>
        ),
      })),
    },
    ...(['earlier', 'later'] as const).map((when) => ({
      name: linkText[when],
      rows: related
        .filter((one) => one.when === when)
        .map(({ id, ref, quote, paper }) => ({
          key: id,
          row: (
            <TextLink to={paths.task(id)}>
              {linkText.task(paperNumber(paper), refTitle(ref), plainWords(quote))}
            </TextLink>
          ),
        })),
    })),
    { name: linkText.lookedAt, rows: lookedAt.map((one) => ({ key: one.id, row: <MeetingLink {...one} /> })) },
  ]
  const shown = groups.filter(({ rows }) => rows.length > 0)
  if (shown.length === 0) return null
  return (
    <Panel title={linkText.title} id="links">
      <dl className={classes.links}>
        {shown.map(({ name, rows }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            {rows.map(({ key, row }) => (
              <dd key={key}>{row}</dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </Panel>
  )
}

function MeetingLink({ id, title, heldOn }: { id: string; title: string; heldOn: string }) {
  return <TextLink to={paths.meeting(id)}>{linkText.meetingOf(title, formatDay(heldOn))}</TextLink>
}
