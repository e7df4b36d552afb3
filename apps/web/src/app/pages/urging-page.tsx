import { useParams } from 'react-router'
import { DownloadButtons } from '../../features/renditions/download-buttons.tsx'
import { fetchPrint } from '../../features/urgings/api.ts'
import { UrgingView } from '../../features/urgings/urging-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <UrgingView key={id} id={id} prints={(one) => <DownloadButtons fetch={fetchPrint(one)} />} />
}
