import { NumberBooks } from '../../features/number-books/number-books.tsx'

export function Component() {
  return <NumberBooks />
}
