import { Button, Group, Stack, Text } from '@mantine/core'
import type { Person, PersonAccount } from '@phoihop/contract/people'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type AccountAct, useKeepAccount, useSendLink } from './api.ts'
import { OpenAccountForm } from './open-account-form.tsx'
import { ACCOUNT_ACTS, ACCOUNT_STATES, DISABLED_WHY, LINK_LABELS, text } from './text.ts'

/** The account of a person, for administrators: how it stands, and what may be done with it. */
export function AccountPanel({ person }: { person: Person }) {
  const { account, can } = person
  const [opening, setOpening] = useState(false)
  return (
    <Panel title={text.account} id="account">
      {account ? (
        <Stack gap="md">
          <Facts facts={factsOf(account)} />
          <AccountActs personId={person.id} account={account} />
        </Stack>
      ) : (
        <Group justify="space-between">
          <Text>{text.noAccount}</Text>
          {can.openAccount && <Button onClick={() => setOpening(true)}>{text.openAccount}</Button>}
        </Group>
      )}
      <ActDialog opened={opening} title={text.openAccount} onClose={() => setOpening(false)}>
        <OpenAccountForm personId={person.id} onClose={() => setOpening(false)} />
      </ActDialog>
    </Panel>
  )
}

function factsOf(account: PersonAccount) {
  const { link, lockedUntil, disabledWhy } = account
  return [
    { label: text.email, value: account.email },
    {
      label: text.state,
      value: lockedUntil
        ? text.lockedUntil(formatInstant(lockedUntil))
        : disabledWhy
          ? DISABLED_WHY[disabledWhy]
          : ACCOUNT_STATES[account.state],
    },
    { label: text.secondFactor, value: account.secondFactor ? text.factorOn : text.factorOff },
    ...(account.state === 'invited' ? [] : [{ label: text.lastUsed, value: formatInstant(account.activeAt) }]),
    ...(link
      ? [{ label: text.link, value: text.linkSent(LINK_LABELS[link.kind], formatInstant(link.expiresAt)) }]
      : []),
  ]
}

function AccountActs({ personId, account }: { personId: string; account: PersonAccount }) {
  const [asked, setAsked] = useState<AccountAct | null>(null)
  const onceKey = useOnceKey()
  const sending = useSendLink(personId)
  const keeping = useKeepAccount(personId)
  const send = () =>
    sending.mutate(onceKey.keyFor(account.link), {
      onSuccess: () => {
        onceKey.done()
        void notify(text.linkWaits)
      },
      onError: (error) => void notify(describeError(error)),
    })
  const close = () => {
    keeping.reset()
    setAsked(null)
  }
  const carryOut = () =>
    asked &&
    keeping.mutate(asked, {
      onSuccess: () => {
        void notify(text.actDone)
        close()
      },
    })
  return (
    <Group gap="xs">
      {account.can.sendLink && (
        <Button variant="default" loading={sending.isPending} onClick={send}>
          {text.sendLink[account.state]}
        </Button>
      )}
      {account.can.acts.map((act) => (
        <Button key={act} variant="default" onClick={() => setAsked(act)}>
          {ACCOUNT_ACTS[act].label}
        </Button>
      ))}
      <ConfirmDialog
        opened={asked !== null}
        title={asked ? ACCOUNT_ACTS[asked].label : ''}
        message={asked ? ACCOUNT_ACTS[asked].message : ''}
        confirmLabel={asked ? ACCOUNT_ACTS[asked].label : ''}
        danger={asked !== null && ACCOUNT_ACTS[asked].danger}
        busy={keeping.isPending}
        error={keeping.isError ? describeError(keeping.error) : null}
        onConfirm={carryOut}
        onClose={close}
      />
    </Group>
  )
}
