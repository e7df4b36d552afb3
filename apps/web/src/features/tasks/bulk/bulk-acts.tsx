import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconBell, IconCalendarPlus, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { type AssignmentQuery, listFound } from '../api.ts'
import classes from './bulk.module.css'
import { BulkDialog } from './bulk-dialog.tsx'
import { BULK_MOST, bulkText } from './bulk-text.ts'
import type { BulkAct } from './use-bulk-run.ts'
import type { Selection } from './use-selection.ts'

interface BulkActsProps {
  query: AssignmentQuery
  total: number
  selection: Selection
}

/** What can be done to the rows chosen, at the foot of the screen. */
export function BulkActs({ query, total, selection }: BulkActsProps) {
  const client = useQueryClient()
  const [act, setAct] = useState<BulkAct | null>(null)
  const [busy, setBusy] = useState(false)
  const { chosen, setAll } = selection
  const chooseFound = async () => {
    setBusy(true)
    try {
      setAll(await listFound(client, query, BULK_MOST))
    } catch (error) {
      void notify(describeError(error))
    } finally {
      setBusy(false)
    }
  }
  const most = Math.min(total, BULK_MOST)
  return (
    <section className={classes.bar} aria-label={bulkText.region}>
      <Group gap="sm">
        <span aria-live="polite" className={classes.count}>
          {bulkText.chosen(chosen.length)}
        </span>
        {chosen.length < most && (
          <Button variant="subtle" size="compact-md" loading={busy} onClick={() => void chooseFound()}>
            {total > BULK_MOST ? bulkText.chooseMost : bulkText.chooseFound(total)}
          </Button>
        )}
        <Button variant="subtle" size="compact-md" onClick={() => setAll([])}>
          {bulkText.clear}
        </Button>
      </Group>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconBell aria-hidden size={18} />} onClick={() => setAct('remind')}>
          {bulkText.remind}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCalendarPlus aria-hidden size={18} />}
          onClick={() => setAct('extend')}
        >
          {bulkText.extend}
        </Button>
        <Button leftSection={<IconCircleCheck aria-hidden size={18} />} onClick={() => setAct('accept')}>
          {bulkText.accept}
        </Button>
      </Group>
      <ActDialog opened={act !== null} title={act === null ? '' : bulkText.titles[act]} onClose={() => setAct(null)}>
        {act !== null && (
          <BulkDialog key={act} act={act} rows={chosen} onClose={() => setAct(null)} onDone={() => setAll([])} />
        )}
      </ActDialog>
    </section>
  )
}
