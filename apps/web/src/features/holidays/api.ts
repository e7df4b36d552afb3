import { holidaysApi } from '@phoihop/contract/holidays'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const holidayQueries = {
  year: (year: number) =>
    queryOptions({
      queryKey: ['holidays', year],
      queryFn: ({ signal }) => call(holidaysApi.year, { query: { year }, signal }),
    }),
}

interface Kept {
  date: string
  name: string
  working: boolean
}

export function useKeepHolidays() {
  const client = useQueryClient()
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey: ['holidays'] })
  }
  return {
    keep: useMutation({
      mutationFn: (body: Kept) => call(holidaysApi.keep, { body }),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (date: string) => call(holidaysApi.remove, { query: { date } }),
      onSuccess,
    }),
    addMissing: useMutation({
      mutationFn: (year: number) => call(holidaysApi.addMissing, { body: { year } }),
      onSuccess,
    }),
  }
}
