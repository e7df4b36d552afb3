import { noticesApi } from '@phoihop/contract/notices'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { noticeQueries } from './api.ts'

/**
 * While the page is looked at, the server says at once when there is something new: the count is shown, and what stands
 * on the page is read again. A page in the background listens to nothing; it asks when it is looked at again.
 */
export function useLiveNotices(): void {
  const client = useQueryClient()
  useEffect(() => {
    let stream: EventSource | null = null
    const listen = () => {
      const wanted = document.visibilityState === 'visible' && navigator.onLine
      if (!wanted) {
        stream?.close()
        stream = null
      } else if (stream === null || stream.readyState === EventSource.CLOSED) {
        stream = openLine(client)
      }
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    addEventListener('online', listen)
    addEventListener('offline', listen)
    return () => {
      stream?.close()
      document.removeEventListener('visibilitychange', listen)
      removeEventListener('online', listen)
      removeEventListener('offline', listen)
    }
  }, [client])
}

function openLine(client: QueryClient): EventSource {
  const { queryKey } = noticeQueries.unread()
  const stream = new EventSource(noticesApi.live.path)
  let first = true
  stream.addEventListener('unread', ({ data }: MessageEvent<string>) => {
    const said: unknown = JSON.parse(data)
    if (typeof said !== 'object' || said === null || !('unread' in said) || typeof said.unread !== 'number') return
    client.setQueryData(queryKey, { unread: said.unread })
    // what is said first is how it stood when the page was opened
    if (!first) {
      void client.invalidateQueries({ queryKey: ['notices', 'list'] })
      void client.invalidateQueries({ queryKey: ['tasks'] })
      void client.invalidateQueries({ queryKey: ['discussions'] })
    }
    first = false
  })
  return stream
}
