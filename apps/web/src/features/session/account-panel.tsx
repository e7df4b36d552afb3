import { Button, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconLogout, IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { useWaitingMarks } from '../../lib/device/waiting-marks.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import classes from './account-panel.module.css'
import { useSignOut } from './api.ts'
import { text } from './text.ts'
import { useSession } from './use-session.ts'

const SCHEMES = [
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
  { value: 'auto', label: 'Theo máy' },
]

interface AccountPanelProps {
  onSignedOut: () => void
  /** told when a link of the panel leads away */
  onMoved: () => void
}

/** The person, the look of the screen, the ways out. */
export function AccountPanel({ onSignedOut, onMoved }: AccountPanelProps) {
  const { person, post, territoryName } = useSession()
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const waiting = useWaitingMarks().length
  /** asked once more, since something still waits to be sent: from everywhere, or from here */
  const [asking, setAsking] = useState<'here' | 'everywhere' | null>(null)
  const leave = (everywhere: boolean) => signOut.mutate(everywhere, { onSuccess: onSignedOut })
  const wish = (everywhere: boolean) =>
    waiting > 0 ? setAsking(everywhere ? 'everywhere' : 'here') : leave(everywhere)
  return (
    <Stack gap="md">
      <div>
        <p className={classes.name}>{person.fullName}</p>
        {post.onBehalfOf && <p className={classes.post}>{text.onBehalfOf(post.onBehalfOf.fullName)}</p>}
        <p className={classes.post}>{post.post}</p>
        <p className={classes.post}>{post.organisation.name}</p>
        <p className={classes.post}>{territoryName}</p>
      </div>
      <LinkButton
        to={paths.account()}
        variant="light"
        leftSection={<IconShieldLock aria-hidden size={18} />}
        onClick={onMoved}
      >
        {text.myAccount}
      </LinkButton>
      <div>
        <p className={classes.caption} id="colour-scheme">
          {text.scheme}
        </p>
        <SegmentedControl
          fullWidth
          aria-labelledby="colour-scheme"
          data={SCHEMES}
          value={colorScheme}
          onChange={(value) => {
            if (value === 'light' || value === 'dark' || value === 'auto') setColorScheme(value)
          }}
        />
      </div>
      <FormAlert message={signOut.isError ? describeError(signOut.error) : null} />
      <Stack gap="xs">
        <Button
          variant="default"
          leftSection={<IconLogout aria-hidden size={18} />}
          loading={signOut.isPending}
          onClick={() => wish(false)}
        >
          {text.signOut}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconDeviceDesktop aria-hidden size={18} />}
          disabled={signOut.isPending}
          onClick={() => wish(true)}
        >
          {text.signOutEverywhere}
        </Button>
      </Stack>
      <ConfirmDialog
        opened={asking !== null}
        title={text.stillWaiting(waiting)}
        message={text.stillWaitingHint}
        confirmLabel={text.signOut}
        busy={signOut.isPending}
        onConfirm={() => leave(asking === 'everywhere')}
        onClose={() => setAsking(null)}
      />
    </Stack>
  )
}
