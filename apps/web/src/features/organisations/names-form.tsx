import { Button, Stack, Table, TextInput } from '@mantine/core'
import type { Organisation } from '@phoihop/contract/organisations'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { newKey } from '../../lib/new-key.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { useToday } from '../../lib/today.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useUpdateOrganisation } from './api.ts'
import { DatedRow } from './dated-row.tsx'
import { type NamesDraft, namesDraftOf, namesInputs, toNamesEntry, wordsOf } from './names-draft.ts'
import { text } from './text.ts'

/** The short name, the other names and the codes, with their days. The official name changes by succession only. */
export function NamesForm({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const today = useToday()
  const [draft, setDraft] = useState(() => namesDraftOf(organisation))
  const [version, setVersion] = useState(organisation.version)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [theirs, setTheirs] = useState<Organisation | null>(null)
  const updating = useUpdateOrganisation(organisation.id)
  const change = (part: Partial<NamesDraft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setErrors(NO_ERRORS)
    updating.mutate(
      { version, ...toNamesEntry(draft) },
      {
        onSuccess: () => {
          void notify(text.saved)
          onClose()
        },
        onError: (error) => {
          if (!(error instanceof ApiError) || error.code !== 'request/stale-version')
            return setErrors(toFormErrors(error, namesInputs(draft)))
          // the server sends the row as it stands now along with the refusal
          const now = error.current as Organisation
          setVersion(now.version)
          setTheirs(now)
        },
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={text.shortName}
          required
          maxLength={120}
          value={draft.shortName}
          error={errors.fields.shortName}
          onChange={(event) => change({ shortName: event.currentTarget.value })}
        />
        {(['aliases', 'codes'] as const).map((list) => (
          <fieldset key={list} style={{ border: 0, padding: 0, margin: 0 }}>
            <legend style={{ padding: 0, marginBottom: 4, fontWeight: 650 }}>
              {list === 'aliases' ? text.aliases : text.codes}
            </legend>
            <Stack gap="xs">
              {draft[list].map((row, n) => (
                <DatedRow
                  key={row.key}
                  label={list === 'aliases' ? text.alias : text.code}
                  row={row}
                  errors={errors.fields}
                  path={`${list}.${n}`}
                  wordName={list === 'aliases' ? 'name' : 'code'}
                  onChange={(next) => change({ [list]: draft[list].map((one) => (one === row ? next : one)) })}
                  onDrop={() => change({ [list]: draft[list].filter((one) => one !== row) })}
                />
              ))}
              <Button
                variant="subtle"
                leftSection={<IconPlus aria-hidden size={16} />}
                style={{ alignSelf: 'flex-start' }}
                onClick={() => {
                  const startsOn = list === 'codes' ? today : null
                  change({ [list]: [...draft[list], { key: newKey(), word: '', startsOn, endsOn: null }] })
                }}
              >
                {list === 'aliases' ? text.addAlias : text.addCode}
              </Button>
            </Stack>
          </fieldset>
        ))}
        {theirs && (
          <Conflict
            mine={draft}
            theirs={namesDraftOf(theirs)}
            onTheirs={() => {
              setDraft(namesDraftOf(theirs))
              setTheirs(null)
            }}
            onMine={() => setTheirs(null)}
          />
        )}
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={text.save}
          cancelLabel={text.cancel}
          busy={updating.isPending}
          disabled={theirs !== null}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}

interface ConflictProps {
  mine: NamesDraft
  theirs: NamesDraft
  onMine: () => void
  onTheirs: () => void
}

/** Another was quicker: both versions, and the person chooses. */
function Conflict({ mine, theirs, onMine, onTheirs }: ConflictProps) {
  return (
    <div role="alert">
      <p>{text.conflict}</p>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>{text.theirs}</Table.Th>
            <Table.Th>{text.mine}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(['shortName', 'aliases', 'codes'] as const).map((field) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{text[field]}</Table.Th>
              <Table.Td>{wordsOf(theirs, field)}</Table.Td>
              <Table.Td>{wordsOf(mine, field)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button variant="default" mt="xs" mr="xs" onClick={onTheirs}>
        {text.takeTheirs}
      </Button>
      <Button variant="default" mt="xs" onClick={onMine}>
        {text.keepMine}
      </Button>
    </div>
  )
}
