import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** What was joined here that the reader sees, each in its askers' own words. */
export function JoinedPanel({ proposal }: { proposal: Proposal }) {
  if (proposal.joined.length === 0) return null
  return (
    <Panel title={text.joined} id="joined">
      <p className={classes.quiet}>{text.joinedLead}</p>
      <ul className={classes.plain}>
        {proposal.joined.map((one) => (
          <li key={one.id}>
            <div>
              <p className={classes.said}>{one.text}</p>
              <p className={classes.quiet}>
                <TextLink to={paths.proposal(one.id)}>{text.number(one.code)}</TextLink>
                {` · ${one.askers.map((asker) => asker.name).join(', ')}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
