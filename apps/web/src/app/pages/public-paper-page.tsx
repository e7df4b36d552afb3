import { Suspense } from 'react'
import { useParams } from 'react-router'
import { PublicFrame } from '../../features/publications/public-frame.tsx'
import { PublicPaperView } from '../../features/publications/public-paper-view.tsx'
import { Loading } from '../../ui/loading.tsx'

export function Component() {
  const { id = '' } = useParams()
  return (
    <PublicFrame>
      <Suspense fallback={<Loading />}>
        <PublicPaperView key={id} id={id} />
      </Suspense>
    </PublicFrame>
  )
}
