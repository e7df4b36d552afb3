import { Button, Text } from '@mantine/core'
import type { Delegation } from '@phoihop/contract/delegations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { delegationQueries, useEndDelegation } from './api.ts'
import { DelegationTable } from './delegation-table.tsx'
import { text } from './text.ts'

const DelegationForm = lazy(async () => ({ default: (await import('./delegation-form.tsx')).DelegationForm }))

/** Whom the person lets act in an own post, and for whom the person acts. */
export function Delegations() {
  const { given, taken } = useSuspenseQuery(delegationQueries.list()).data
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Delegation | null>(null)
  const end = useEndDelegation()
  const close = () => {
    end.reset()
    setEnding(null)
  }
  const confirm = () =>
    ending &&
    end.mutate(ending.id, {
      onSuccess: () => {
        void notify(text.ended)
        close()
      },
    })
  return (
    <>
      <Panel
        title={text.delegations}
        id="delegations"
        aside={
          <Button size="compact-sm" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        }
      >
        <Text>{text.lead}</Text>
        {given.length + taken.length === 0 && <Text mt="xs">{text.none}</Text>}
      </Panel>
      {given.length > 0 && (
        <Panel title={text.given} id="delegations-given" flush>
          <DelegationTable caption={text.given} other="delegate" rows={given} onEnd={setEnding} />
        </Panel>
      )}
      {taken.length > 0 && (
        <Panel title={text.taken} id="delegations-taken" flush>
          <DelegationTable caption={text.taken} other="principal" rows={taken} onEnd={setEnding} />
        </Panel>
      )}
      <ActDialog opened={adding} title={text.add} onClose={() => setAdding(false)}>
        <Suspense fallback={null}>
          <DelegationForm onClose={() => setAdding(false)} />
        </Suspense>
      </ActDialog>
      <ConfirmDialog
        opened={ending !== null}
        title={text.endTitle}
        message={text.endMessage(ending?.delegate.fullName ?? '')}
        confirmLabel={text.end}
        danger
        busy={end.isPending}
        error={end.isError ? describeError(end.error) : null}
        onConfirm={confirm}
        onClose={close}
      />
    </>
  )
}
