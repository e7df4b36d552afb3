import { useParams } from 'react-router'
import { ReceivedForm } from '../../features/task-forms/received-form.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <ReceivedForm key={id} id={id} />
}
