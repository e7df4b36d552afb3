import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { RouterProvider } from 'react-router'
import { useToastsWanted } from '../lib/notify.ts'
import { cssVariablesResolver, theme } from '../ui/theme.ts'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

const Toasts = lazy(() => import('./toasts.tsx'))
const UpdateOffer = lazy(() => import('./update-offer.tsx'))

/** While the pages are being worked on, nothing old may stand in the way. */
const KEEPS_PAGES = import.meta.env.PROD && 'serviceWorker' in navigator

/** Providers and router: the whole of the pages. */
export function App() {
  const toastsWanted = useToastsWanted()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        {KEEPS_PAGES && (
          <Suspense fallback={null}>
            <UpdateOffer />
          </Suspense>
        )}
        {toastsWanted && (
          <Suspense fallback={null}>
            <Toasts />
          </Suspense>
        )}
      </QueryClientProvider>
    </MantineProvider>
  )
}
