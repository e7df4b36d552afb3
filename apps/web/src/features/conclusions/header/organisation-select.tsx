import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { filterBy, namesToFind } from '../task/address-filter.ts'
import { conclusionQueries } from '../api.ts'
import { entryText } from '../enter/entry-text.ts'

interface OrganisationSelectProps {
  label: string
  value: string | null
  onChange: (id: string | null) => void
  error?: string | undefined
  description?: string | undefined
  required?: boolean
  placeholder?: string
  size?: 'xs' | 'sm'
  /** the label is read out, not shown */
  quiet?: boolean
}

/** One body of the territory, found by any of its names, with or without accents. */
export function OrganisationSelect({
  label,
  value,
  onChange,
  error,
  description,
  required,
  placeholder,
  size,
  quiet,
}: OrganisationSelectProps) {
  const bodies = useQuery(conclusionQueries.addressees()).data?.organisations
  const { data, words } = useMemo(() => {
    const groups = new Map<string, { value: string; label: string }[]>()
    for (const body of bodies ?? [])
      groups.set(body.group, [...(groups.get(body.group) ?? []), { value: body.id, label: body.name }])
    return {
      data: [...groups].map(([group, items]) => ({ group, items })),
      words: new Map((bodies ?? []).map((body) => [body.id, namesToFind([body.name, body.shortName, ...body.words])])),
    }
  }, [bodies])
  return (
    <Select
      {...(quiet ? { 'aria-label': label } : { label })}
      value={bodies ? value : null}
      onChange={onChange}
      data={data}
      filter={filterBy(words)}
      error={error}
      description={description}
      required={required ?? false}
      placeholder={placeholder ?? entryText.searchBody}
      nothingFoundMessage={entryText.nothingFound}
      size={size ?? 'sm'}
      limit={60}
      searchable
      selectFirstOptionOnChange
      clearable={!required}
      autoComplete="off"
    />
  )
}
