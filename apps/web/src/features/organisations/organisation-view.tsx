import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDay, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { organisationQueries } from './api.ts'
import { EndedNotice } from './ended-notice.tsx'
import { MembersPanel } from './members-panel.tsx'
import { NamesForm } from './names-form.tsx'
import { NamesPanel } from './names-panel.tsx'
import { SuccessionsPanel } from './successions-panel.tsx'
import { BRANCH_LABELS, text } from './text.ts'

/** One body: what it is and was, what papers call it, what became of it, who sits in it, and the way to its work. */
export function OrganisationView({ id, papers }: { id: string; papers?: ReactNode }) {
  const organisation = useSuspenseQuery(organisationQueries.detail(id)).data
  const [editing, setEditing] = useState(false)
  const { parent, serves, can, endsOn } = organisation
  const link = (body: typeof parent) =>
    body ? <TextLink to={paths.organisation(body.id)}>{body.name}</TextLink> : formatText(null)
  // work of a body that ended is found under the name it had
  const as = endsOn === null ? 'now' : undefined
  return (
    <>
      <PageHeader
        title={organisation.name}
        crumbs={[{ label: text.organisations, to: paths.organisations() }]}
        lead={`${BRANCH_LABELS[organisation.branch]} · ${organisation.localityName}`}
        acts={
          <>
            <LinkButton variant="default" to={paths.assignments({ organisationId: id, as })}>
              {text.work}
            </LinkButton>
            <LinkButton variant="default" to={paths.figures({ as })}>
              {text.figures}
            </LinkButton>
            {can.edit && endsOn === null && (
              <LinkButton variant="default" to={paths.newSuccession({ body: id })}>
                {text.rearrange}
              </LinkButton>
            )}
            {can.edit && <Button onClick={() => setEditing(true)}>{text.edit}</Button>}
          </>
        }
      />
      <EndedNotice organisation={organisation} />
      <Panel>
        <Facts
          facts={[
            { label: text.shortName, value: organisation.shortName },
            { label: text.kind, value: organisation.kindName },
            { label: text.parent, value: link(parent) },
            { label: text.serves, value: link(serves) },
            { label: text.since, value: formatDay(organisation.startsOn) },
            { label: text.until, value: formatDay(endsOn) },
            { label: text.codes, value: codesOf(organisation.codes) || text.noCodes },
            { label: text.aliases, value: organisation.aliases.map((one) => one.name).join(' · ') || text.noAliases },
            ...(organisation.former.length > 0
              ? [{ label: text.formerNames, value: organisation.former.join(' · ') }]
              : []),
          ]}
        />
      </Panel>
      <SuccessionsPanel organisation={organisation} />
      <NamesPanel organisation={organisation} />
      {papers}
      <MembersPanel organisation={organisation} />
      <ActDialog opened={editing} title={text.edit} onClose={() => setEditing(false)}>
        <NamesForm organisation={organisation} onClose={() => setEditing(false)} />
      </ActDialog>
    </>
  )
}

function codesOf(codes: readonly { code: string; startsOn: string; endsOn: string | null }[]): string {
  return codes
    .map(({ code, startsOn, endsOn }) => `${code} (${formatDay(startsOn)} – ${endsOn ? formatDay(endsOn) : text.now})`)
    .join(' · ')
}
