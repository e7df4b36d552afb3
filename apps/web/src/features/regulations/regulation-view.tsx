import { Button } from '@mantine/core'
import type { Regulation } from '@phoihop/contract/regulations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatBytes, formatDay, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { regulationQueries } from './api.ts'
import { Keeping } from './keeping.tsx'
import { RegulationForm } from './regulation-form.tsx'
import classes from './regulations.module.css'
import { ReminderNotes } from './reminder-notes.tsx'
import { EVERY_LABELS, text } from './text.ts'

type Party = Regulation['parties'][number]

const PARTY_COLUMNS: readonly Column<Party>[] = [
  {
    key: 'party',
    header: text.party,
    leading: true,
    render: ({ organisation, heir }) => (
      <>
        {organisation.name}
        {heir && <div>{text.heir(heir.name)}</div>}
      </>
    ),
  },
  { key: 'number', header: text.number, render: (party) => formatText(party.number) },
  {
    key: 'signer',
    header: text.signer,
    render: (party) => formatText([party.signerName, party.signerPost].filter(Boolean).join(', ')),
  },
]

/** One regulation: who signed it, how it is kept, what it says. */
export function RegulationView({ id }: { id: string }) {
  const regulation = useSuspenseQuery(regulationQueries.detail(id)).data
  const [editing, setEditing] = useState(false)
  if (editing) return <RegulationForm regulation={regulation} owners={null} onDone={() => setEditing(false)} />
  const { file, effectiveFrom, effectiveTo, series, parties, clauses } = regulation
  return (
    <>
      <PageHeader
        title={regulation.title}
        crumbs={[{ label: text.title, to: paths.regulations() }]}
        acts={
          regulation.can.edit && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {text.edit}
            </Button>
          )
        }
      />
      <ReminderNotes reminders={regulation.reminders} />
      <Panel>
        <Facts
          facts={[
            { label: text.signedOn, value: formatDay(regulation.signedOn) },
            {
              label: text.term,
              value:
                effectiveFrom === null && effectiveTo === null
                  ? formatText(null)
                  : text.termOf(formatDay(effectiveFrom), effectiveTo === null ? null : formatDay(effectiveTo)),
            },
            { label: text.owner, value: regulation.owner.name },
            {
              label: text.file,
              value: file ? (
                <a href={paths.file(file.id)}>{`${file.name} (${formatBytes(file.bytes)})`}</a>
              ) : (
                formatText(null)
              ),
            },
          ]}
        />
      </Panel>
      <Keeping regulation={regulation} />
      <Panel title={text.series} id="series">
        {series.length === 0 && text.noSeries}
        {series.map((one) => (
          <div key={one.id}>
            <TextLink to={paths.series(one.id)}>{one.name}</TextLink>
          </div>
        ))}
      </Panel>
      <Panel title={text.parties} id="parties" flush>
        <DataTable
          caption={text.parties}
          columns={PARTY_COLUMNS}
          rows={parties}
          rowKey={(party) => party.organisation.id}
        />
      </Panel>
      <Panel title={text.clauses} id="clauses">
        {clauses.length === 0 && text.noClauses}
        <ol className={classes.clauses}>
          {clauses.map((clause) => (
            <li key={clause.id}>
              <p className={classes.words}>
                {clause.label && <strong>{`${clause.label}. `}</strong>}
                {clause.words}
              </p>
              {clause.duty && <p className={classes.duty}>{dutyWords(clause.duty)}</p>}
            </li>
          ))}
        </ol>
      </Panel>
    </>
  )
}

function dutyWords({ every, informer, informed }: NonNullable<Regulation['clauses'][number]['duty']>): string {
  return text.dutyOf(EVERY_LABELS[every], informer.shortName, informed?.shortName ?? text.allOthersWords)
}
