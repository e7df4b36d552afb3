import type { SuccessionDone } from '@phoihop/contract/successions'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { SUCCESSION_FACTS, SUCCESSION_LABELS } from '../../lib/succession-labels.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { text } from './text.ts'

/** What was done, and where to see it. */
export function DonePanel({ done }: { done: SuccessionDone }) {
  return (
    <>
      <PageHeader
        title={text.done}
        crumbs={[
          { label: text.organisations, to: paths.organisations() },
          { label: text.successions, to: paths.successions() },
        ]}
        acts={
          <>
            <LinkButton variant="default" to={paths.figures({ as: 'now' })}>
              {text.seeFigures}
            </LinkButton>
            <LinkButton to={paths.organisations()}>{text.see}</LinkButton>
          </>
        }
      />
      <Panel>
        <ul style={{ margin: 0, paddingLeft: '1.25rem' }}>
          {done.successions.map((one) => (
            <li key={one.id}>
              {`${SUCCESSION_LABELS[one.kind]}, ${formatDay(one.startsOn)}: ${one.from.map((body) => body.name).join('; ')} → `}
              {one.to.length === 0
                ? SUCCESSION_FACTS.nobody
                : one.to.map((body) => (
                    <TextLink key={body.id} to={paths.organisation(body.id)} mr="xs">
                      {body.name}
                    </TextLink>
                  ))}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
