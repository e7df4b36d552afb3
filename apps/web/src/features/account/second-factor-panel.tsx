import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { accountQueries } from './api.ts'
import type { FactorAct } from './second-factor-dialog.tsx'
import { text } from './text.ts'

const SecondFactorDialog = lazy(async () => ({
  default: (await import('./second-factor-dialog.tsx')).SecondFactorDialog,
}))

/** Whether the own account has a second factor, and the acts on it. */
export function SecondFactorPanel() {
  const { hasPassword, secondFactor } = useSuspenseQuery(accountQueries.own()).data
  const [act, setAct] = useState<FactorAct | null>(null)
  const badge = secondFactor.on
    ? ({ tone: 'done', icon: IconShieldCheck, label: 'Đang bật' } as const)
    : ({ tone: secondFactor.required ? 'late' : 'still', icon: IconShieldOff, label: 'Chưa bật' } as const)
  return (
    <Panel title={text.secondFactor} id="second-factor" aside={<StatusBadge {...badge} />}>
      <Stack gap="sm">
        <Text>{secondFactor.on ? text.factorOn : text.factorOff}</Text>
        {secondFactor.required && <Text>{text.factorRequired}</Text>}
        {secondFactor.on && <Text>{text.codesLeft(secondFactor.recoveryCodesLeft)}</Text>}
        <Group gap="xs">
          {!secondFactor.on && <Button onClick={() => setAct('start')}>{text.start}</Button>}
          {secondFactor.on && (
            <Button variant="default" onClick={() => setAct('renew')}>
              {text.renewCodes}
            </Button>
          )}
          {secondFactor.on && !secondFactor.required && (
            <Button variant="default" onClick={() => setAct('stop')}>
              {text.stop}
            </Button>
          )}
        </Group>
      </Stack>
      {act && (
        <Suspense fallback={null}>
          <SecondFactorDialog act={act} hasPassword={hasPassword} onClose={() => setAct(null)} />
        </Suspense>
      )}
    </Panel>
  )
}
