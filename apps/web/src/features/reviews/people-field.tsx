import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reviewQueries } from './api.ts'
import { text } from './text.ts'
import type { ChosenPerson } from './use-open-review-form.ts'

interface PeopleFieldProps {
  paperId: string
  value: readonly ChosenPerson[]
  error: string | undefined
  onChange: (people: ChosenPerson[]) => void
}

/** People in their posts, found by the server while typing. */
export function PeopleField({ paperId, value, error, onChange }: PeopleFieldProps) {
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 300)
  const found = useQuery(reviewQueries.people(paperId, asked.trim())).data?.rows ?? []
  const labels = new Map(value.map((one) => [one.membershipId, one.label]))
  for (const one of found) labels.set(one.membershipId, `${one.fullName} – ${one.post}, ${one.organisation.shortName}`)
  return (
    <MultiSelect
      label={text.people}
      description={text.peopleHint}
      data={[...labels].map(([membershipId, label]) => ({ value: membershipId, label }))}
      value={value.map(({ membershipId }) => membershipId)}
      error={error}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      // the server has filtered
      filter={({ options }) => options}
      nothingFoundMessage={text.nothingFound}
      hidePickedOptions
      clearSearchOnChange
      maxDropdownHeight={300}
      autoComplete="off"
      onChange={(ids) => onChange(ids.map((membershipId) => ({ membershipId, label: labels.get(membershipId) ?? '' })))}
    />
  )
}
