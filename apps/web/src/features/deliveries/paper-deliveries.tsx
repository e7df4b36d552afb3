import { Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Loading } from '../../ui/loading.tsx'
import { deliveryQueries } from './api.ts'
import { OwnDelivery } from './own-delivery.tsx'
import { SentTable } from './sent-table.tsx'

/** Of an issued paper: what the own body was sent, and for the keeping office where the paper went. */
export function PaperDeliveries({ paperId }: { paperId: string }) {
  const own = useQuery(deliveryQueries.mine(paperId)).data
  if (!own) return null
  return (
    <>
      {own.delivery && <OwnDelivery paperId={paperId} delivery={own.delivery} receives={own.can.receive} />}
      {own.can.follow && (
        <Suspense fallback={<Loading />}>
          <SentTable paperId={paperId} />
        </Suspense>
      )}
    </>
  )
}
