import { Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { PaperRelation } from '@phoihop/contract/amendments'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { amendmentQueries, useRelate } from './api.ts'
import { RelationFields } from './relation-fields.tsx'
import { findUndated, fromRelation, toEntry } from './relation-typed.ts'
import { text } from './text.ts'

interface RelateFormProps {
  paperId: string
  relations: readonly PaperRelation[]
  onDone: () => void
}

/** Which earlier papers a draft replaces, amends, corrects or withdraws. */
export function RelateForm({ paperId, relations, onDone }: RelateFormProps) {
  const [typed, setTyped] = useState(() => relations.map(fromRelation))
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search, 300)
  const [checked, setChecked] = useState(false)
  const options = useQuery(amendmentQueries.options(paperId, asked.trim())).data?.rows ?? []
  const relating = useRelate(paperId)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (typed.some((one) => findUndated(one) !== null)) return
    relating.mutate(typed.map(toEntry), {
      onSuccess: () => {
        void notify(text.saved)
        onDone()
      },
    })
  }
  const add = (id: string | null) => {
    const paper = options.find((one) => one.id === id)
    if (!paper || typed.some((one) => one.paper.id === id)) return
    setTyped([...typed, { paper, kind: 'amends', note: '', changes: {} }])
    setSearch('')
  }
  return (
    <form onSubmit={send} noValidate aria-label={text.dialog}>
      <Stack gap="md">
        <Text size="sm">{text.dialogLead}</Text>
        {typed.map((one, at) => (
          <RelationFields
            key={one.paper.id}
            typed={one}
            undated={checked ? findUndated(one) : null}
            onChange={(next) => setTyped(typed.with(at, next))}
            onRemove={() => setTyped(typed.toSpliced(at, 1))}
          />
        ))}
        <Select
          label={text.add}
          placeholder={text.addHint}
          value={null}
          searchable
          searchValue={search}
          onSearchChange={setSearch}
          data={options.map((one) => ({ value: one.id, label: `${paperNumber(one)} – ${one.subject}` }))}
          // the server has filtered
          filter={({ options: all }) => all}
          nothingFoundMessage={text.nothing}
          onChange={add}
          autoComplete="off"
        />
        <FormAlert message={relating.error ? describeError(relating.error) : null} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={relating.isPending} onCancel={onDone} />
      </Stack>
    </form>
  )
}
