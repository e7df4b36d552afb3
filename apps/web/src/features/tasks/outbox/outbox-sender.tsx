import { useEffect, useEffectEvent } from 'react'
import { useSendWaiting } from './use-outbox.ts'

const AGAIN_MS = 15_000

/** Draws nothing: sends what waits as soon as there is a line, whatever page is open. */
export default function OutboxSender() {
  const send = useSendWaiting()
  const again = useEffectEvent(() => void send())
  useEffect(() => {
    const retry = () => again()
    retry()
    const timer = setInterval(retry, AGAIN_MS)
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
    }
  }, [])
  return null
}
