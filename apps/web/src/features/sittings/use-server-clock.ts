import { useEffect, useState } from 'react'

/** The server's time, going on by the second: `told` is what it said at `heardAt`. Clocks of projectors are often wrong. */
export function useServerClock(told: string, heardAt: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return new Date(told).getTime() + Math.max(0, now - heardAt)
}

/** 125 → `2:05`, 3725 → `1:02:05`; without a sign. */
export function clockWords(seconds: number): string {
  const all = Math.abs(seconds)
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
