import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { filterBy, namesToFind } from './address-filter.ts'
import { classKey, organisationKey } from './address-key.ts'
import { conclusionQueries } from '../api.ts'
import classes from './address-select.module.css'
import { taskText } from '../desk/mark-text.ts'

interface AddressSelectProps {
  label: string
  value: string[]
  onChange: (keys: string[]) => void
  description?: string
  error?: string | undefined
  required?: boolean
  bodiesOnly?: boolean
  /** the label is read out, not shown */
  quiet?: boolean
}

/** Several bodies and classes, found by any of their names, with or without accents. */
export function AddressSelect({
  label,
  value,
  onChange,
  description,
  error,
  required,
  bodiesOnly,
  quiet,
}: AddressSelectProps) {
  const options = useQuery(conclusionQueries.addressees()).data
  const { data, words } = useMemo(() => {
    const found = new Map<string, string>()
    const groups = new Map<string, { value: string; label: string }[]>()
    const take = (group: string, key: string, name: string, all: readonly string[]) => {
      found.set(key, namesToFind([name, ...all]))
      groups.set(group, [...(groups.get(group) ?? []), { value: key, label: name }])
    }
    if (!bodiesOnly) {
      for (const one of options?.classes ?? [])
        take(taskText.classes, classKey(one.code), taskText.members(one.name, one.members), one.words)
    }
    for (const body of options?.organisations ?? [])
      take(body.group, organisationKey(body.id), body.shortName, [body.name, ...body.words])
    return { data: [...groups].map(([group, items]) => ({ group, items })), words: found }
  }, [options, bodiesOnly])
  return (
    <MultiSelect
      {...(quiet ? { 'aria-label': label } : { label })}
      description={description}
      placeholder={value.length === 0 ? taskText.addresses : ''}
      value={options ? value : []}
      onChange={onChange}
      data={data}
      filter={filterBy(words)}
      error={error}
      required={required ?? false}
      nothingFoundMessage={taskText.nothingFound}
      maxDropdownHeight={300}
      classNames={{ pill: classes.chip ?? '' }}
      limit={60}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      clearSearchOnChange
      autoComplete="off"
    />
  )
}
