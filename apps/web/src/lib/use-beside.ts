import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { NetworkError } from './problem.ts'

/** What stands beside the thing a page is about: nothing until it is read, and nothing where there is no line. */
export function useBeside<T, Key extends QueryKey>(options: UseQueryOptions<T, Error, T, Key>): T | undefined {
  return useQuery({ ...options, throwOnError: (error) => !(error instanceof NetworkError) }).data
}
