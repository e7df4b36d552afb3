import { Button, Group, TextInput } from '@mantine/core'
import type { ManuscriptVersion } from '@phoihop/contract/manuscript-shapes'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { formatSpan } from '../../../lib/format.ts'
import { notify } from '../../../lib/notify.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { manuscriptQueries, useNameVersion } from '../api.ts'
import { text, versionName } from '../text.ts'
import classes from './versions.module.css'

interface VersionListProps {
  paperId: string
  onCompareNow: (version: ManuscriptVersion) => void
  onCompareBefore: (version: ManuscriptVersion, before: ManuscriptVersion) => void
  onRestore: (version: ManuscriptVersion) => void
}

export function VersionList({ paperId, onCompareNow, onCompareBefore, onRestore }: VersionListProps) {
  const versions = useQuery(manuscriptQueries.versions(paperId))
  const rows = versions.data?.rows
  if (versions.error) return <FormAlert message={describeError(versions.error)} />
  if (!rows) return <Loading />
  return (
    <>
      <p className={classes.quiet}>{text.versionsLead}</p>
      <NameForm paperId={paperId} />
      <ul className={classes.list}>
        {rows.map((version, i) => {
          const before = rows[i + 1]
          return (
            <li key={version.id}>
              <p className={classes.name}>{versionName(version)}</p>
              <p className={classes.quiet}>
                {[formatSpan(version.startedAt, version.at), ...version.people].join(' · ')}
              </p>
              <Group gap="xs">
                {before && (
                  <Button size="compact-sm" variant="default" onClick={() => onCompareBefore(version, before)}>
                    {text.compareNext}
                  </Button>
                )}
                <Button size="compact-sm" variant="default" onClick={() => onCompareNow(version)}>
                  {text.compareNow}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => onRestore(version)}>
                  {text.restore}
                </Button>
              </Group>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function NameForm({ paperId }: { paperId: string }) {
  const [name, setName] = useState('')
  const naming = useNameVersion(paperId)
  const onceKey = useOnceKey()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || naming.isPending) return
    naming.mutate(
      { name, idempotencyKey: onceKey.keyFor(name) },
      {
        onSuccess: () => {
          onceKey.done()
          setName('')
          void notify(text.versionKept)
        },
      },
    )
  }
  return (
    <form onSubmit={send} noValidate>
      <Group gap="xs" align="end" wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          label={text.nameVersion}
          placeholder={text.nameHint}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={naming.isPending}>
          {text.keepVersion}
        </Button>
      </Group>
      <FormAlert message={naming.error ? describeError(naming.error) : null} />
    </form>
  )
}
