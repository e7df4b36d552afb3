import { Button, Drawer, Group } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ManuscriptVersion } from '@phoihop/contract/manuscript-shapes'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { manuscriptQueries } from '../api.ts'
import { text, versionName } from '../text.ts'
import { ComparedText } from './compared-text.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { VersionList } from './version-list.tsx'

interface VersionsDrawerProps {
  paperId: string
  opened: boolean
  onClose: () => void
  onRestored: () => void
}

interface Shown {
  version: ManuscriptVersion
  /** the version it is compared with; null: the paper as it stands */
  withId: string | null
  /** what is compared is what the version itself changed */
  title: string
  fromId: string
}

/** The kept versions of a paper: who wrote when, what changed, and the way back. */
export function VersionsDrawer({ paperId, opened, onClose, onRestored }: VersionsDrawerProps) {
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [shown, setShown] = useState<Shown | null>(null)
  const [restoring, setRestoring] = useState<ManuscriptVersion | null>(null)
  const close = () => {
    setShown(null)
    onClose()
  }
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size={phone ? '100%' : 'xl'}
      title={shown ? shown.title : text.versions}
    >
      {opened && shown && (
        <>
          <Group gap="xs" mb="md">
            <Button size="xs" variant="default" onClick={() => setShown(null)}>
              {text.back}
            </Button>
            <Button size="xs" variant="light" onClick={() => setRestoring(shown.version)}>
              {text.restore}
            </Button>
          </Group>
          <Compared paperId={paperId} fromId={shown.fromId} withId={shown.withId} />
        </>
      )}
      {opened && !shown && (
        <VersionList
          paperId={paperId}
          onRestore={setRestoring}
          onCompareNow={(version) =>
            setShown({ version, fromId: version.id, withId: null, title: text.comparedNow(versionName(version)) })
          }
          onCompareBefore={(version, before) =>
            setShown({
              version,
              fromId: before.id,
              withId: version.id,
              title: text.comparedNext(versionName(version)),
            })
          }
        />
      )}
      <RestoreDialog
        paperId={paperId}
        version={restoring}
        onClose={() => setRestoring(null)}
        onRestored={() => {
          setRestoring(null)
          close()
          onRestored()
        }}
      />
    </Drawer>
  )
}

function Compared({ paperId, fromId, withId }: { paperId: string; fromId: string; withId: string | null }) {
  const compared = useQuery(manuscriptQueries.compare(paperId, fromId, withId))
  if (compared.error) return <FormAlert message={describeError(compared.error)} />
  return compared.data ? <ComparedText blocks={compared.data.blocks} /> : <Loading />
}
