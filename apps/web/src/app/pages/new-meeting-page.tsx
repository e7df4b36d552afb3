import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function Component() {
  return (
    <>
      <PageHeader title="Ghi cuộc họp" />
      <EmptyState title="Trang đang được hoàn thiện" hint="Nội dung của trang này sẽ có trong ít phút nữa." />
    </>
  )
}
