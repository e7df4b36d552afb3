import { useParams } from 'react-router'
import { BookView } from '../../features/number-books/book-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <BookView key={id} id={id} />
}
