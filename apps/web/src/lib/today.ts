import { createContext, useContext } from 'react'

/** The server's civil date: a demo may stand still in another year, so the browser's clock is never asked. */
export const TodayContext = createContext('')

export function useToday(): string {
  return useContext(TodayContext)
}
