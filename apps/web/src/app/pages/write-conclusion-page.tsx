import { useParams } from 'react-router'
import { HeaderDrawer } from '../../features/conclusions/header/header-drawer.tsx'
import { WritePage } from '../../features/manuscripts/write-page.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  const { id = '' } = useParams()
  return (
    <WritePage
      key={id}
      id={id}
      personId={useSession().person.id}
      renderHeader={(paper, opened, onClose) => <HeaderDrawer paper={paper} opened={opened} onClose={onClose} />}
    />
  )
}
