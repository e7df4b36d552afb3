import { ActionIcon, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { formatInstant } from '../../../lib/format.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { grantQueries, useGrantReading } from '../grants-api.ts'
import { grantText } from './grant-text.ts'
import classes from './paper-grants.module.css'

/** Who may read a restricted paper besides the keeping office: each named, each taken back by one press. */
export function PaperGrants({ paperId }: { paperId: string }) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 300)
  const grants = useQuery(grantQueries.list(paperId))
  const options = useQuery(grantQueries.options(paperId, asked.trim()))
  const { grant, end } = useGrantReading(paperId)
  const rows = grants.data?.rows ?? []
  const error = grants.error ?? grant.error ?? end.error
  return (
    <Panel title={grantText.title(rows.length)} id="paper-grants">
      <p className={classes.hint}>{grantText.hint}</p>
      <Select
        label={grantText.add}
        placeholder={grantText.search}
        value={null}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        data={(options.data?.rows ?? []).map((one) => ({
          value: one.membershipId,
          label: grantText.person(one.personName, one.post, one.organisation.shortName),
        }))}
        // the server has filtered
        filter={({ options: all }) => all}
        nothingFoundMessage={grantText.nothing}
        disabled={grant.isPending}
        onChange={(membershipId) => {
          if (membershipId === null) return
          setSearch('')
          grant.mutate(membershipId)
        }}
        autoComplete="off"
      />
      <FormAlert message={error ? describeError(error) : null} />
      <ul className={classes.people}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <b>{row.personName}</b>
              <span className={classes.post}>{`${row.post}, ${row.organisation.shortName}`}</span>
              <span className={classes.post}>{grantText.since(formatInstant(row.grantedAt), row.grantedBy)}</span>
            </span>
            <ActionIcon
              variant="subtle"
              size={44}
              aria-label={grantText.end(row.personName)}
              loading={end.isPending && end.variables === row.id}
              onClick={() => end.mutate(row.id)}
            >
              <IconUserMinus aria-hidden size={20} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {grants.isSuccess && rows.length === 0 && <p className={classes.hint}>{grantText.nobody}</p>}
    </Panel>
  )
}
