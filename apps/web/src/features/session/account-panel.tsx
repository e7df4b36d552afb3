import { Button, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconLogout } from '@tabler/icons-react'
import { describeError } from '../../lib/describe-error.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import classes from './account-panel.module.css'
import { useSignOut } from './api.ts'
import { text } from './text.ts'
import { useSession } from './use-session.ts'

const SCHEMES = [
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
  { value: 'auto', label: 'Theo máy' },
]

/** The person, the look of the screen, the ways out. */
export function AccountPanel({ onSignedOut }: { onSignedOut: () => void }) {
  const { person, post, territoryName } = useSession()
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const leave = (everywhere: boolean) => signOut.mutate(everywhere, { onSuccess: onSignedOut })
  return (
    <Stack gap="md">
      <div>
        <p className={classes.name}>{person.fullName}</p>
        <p className={classes.post}>{post.post}</p>
        <p className={classes.post}>{post.organisation.name}</p>
        <p className={classes.post}>{territoryName}</p>
      </div>
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
          onClick={() => leave(false)}
        >
          {text.signOut}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconDeviceDesktop aria-hidden size={18} />}
          disabled={signOut.isPending}
          onClick={() => leave(true)}
        >
          {text.signOutEverywhere}
        </Button>
      </Stack>
    </Stack>
  )
}
