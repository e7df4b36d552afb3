import { Button, Checkbox, TextInput } from '@mantine/core'
import type { FormCandidate } from '@phoihop/contract/task-forms'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { makeForm, taskFormQueries, useInvalidateForms } from './api.ts'
import { ManyResults } from '../../lib/many-results.tsx'
import classes from './task-forms.module.css'
import { text } from './text.ts'
import { useMany } from '../../lib/use-many.ts'

const FACTS: readonly Column<FormCandidate>[] = [
  { key: 'unit', header: text.unit, leading: true, render: ({ organisation }) => organisation.shortName },
  { key: 'works', header: text.works, width: '110px', numeric: true, render: ({ works }) => formatNumber(works) },
  {
    key: 'silent',
    header: text.answers,
    width: '170px',
    render: ({ silent }) => (silent ? text.silent : text.speaking),
  },
  { key: 'last', header: text.last, width: '120px', render: ({ lastMadeOn }) => formatDay(lastMadeOn) },
]

/** Units with open work: chosen, each gets a form, mailed where an address is typed. */
export function FormCandidates() {
  const { rows } = useSuspenseQuery(taskFormQueries.candidates()).data
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [emails, setEmails] = useState<Readonly<Record<string, string>>>({})
  const emailOf = ({ organisation, email }: FormCandidate) => emails[organisation.id] ?? email ?? ''
  const { results, running, start } = useMany<{ id: string; name: string; email: string }>(async (row, key) => {
    await makeForm(row.id, row.email === '' ? null : row.email, key)
    // those that were refused stay chosen, to be corrected and made alone
    setChosen((now) => now.filter((id) => id !== row.id))
    return row.email === '' ? text.made : text.mailed(row.email)
  }, useInvalidateForms())
  const taken = rows.filter(({ organisation }) => chosen.includes(organisation.id))
  const columns: readonly Column<FormCandidate>[] = [
    {
      key: 'chosen',
      header: text.choose,
      width: '44px',
      render: ({ organisation: { id, shortName } }) => (
        <Checkbox
          aria-label={text.chooseOne(shortName)}
          checked={chosen.includes(id)}
          onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
        />
      ),
    },
    ...FACTS,
    {
      key: 'email',
      header: text.email,
      width: '240px',
      render: (row) =>
        chosen.includes(row.organisation.id) ? (
          <TextInput
            type="email"
            aria-label={text.emailOf(row.organisation.shortName)}
            placeholder={text.emailHint}
            value={emailOf(row)}
            onChange={(event) => {
              const { value } = event.currentTarget
              setEmails((now) => ({ ...now, [row.organisation.id]: value.trim() }))
            }}
          />
        ) : (
          (row.email ?? '—')
        ),
    },
  ]
  const silent = rows.filter((row) => row.silent).map(({ organisation }) => organisation.id)
  return (
    <Panel title={text.candidates} id="candidates" flush>
      {rows.length === 0 ? (
        <EmptyState title={text.candidatesEmpty} hint={text.candidatesEmptyHint} />
      ) : (
        <>
          <p className={classes.lead}>{text.candidatesLead}</p>
          <div className={classes.foot}>
            <Button variant="default" disabled={silent.length === 0} onClick={() => setChosen(silent)}>
              {text.chooseSilent}
            </Button>
            <Button
              disabled={taken.length === 0}
              loading={running}
              onClick={() =>
                void start(
                  taken.map((row) => ({
                    id: row.organisation.id,
                    name: row.organisation.shortName,
                    email: emailOf(row),
                  })),
                )
              }
            >
              {text.make(taken.length)}
            </Button>
          </div>
          <ManyResults results={results} />
          <DataTable
            caption={text.candidatesCaption}
            columns={columns}
            rows={rows}
            rowKey={({ organisation }) => organisation.id}
          />
        </>
      )}
    </Panel>
  )
}
