import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { sessionQueries } from './api.ts'
import { text } from './text.ts'

/** The way in by the offices' own sign-in; nothing where there is none. */
export function ProviderButton({ back }: { back: string | null }) {
  const provider = useQuery(sessionQueries.ways()).data?.provider ?? null
  if (provider === null) return null
  return (
    <Button component="a" href={paths.providerSignIn(back)} variant="default" size="md" mt="sm">
      {text.byProvider(provider.label)}
    </Button>
  )
}
