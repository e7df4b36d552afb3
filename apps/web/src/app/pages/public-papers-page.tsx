import { PublicFrame } from '../../features/publications/public-frame.tsx'
import { PublicPapers } from '../../features/publications/public-papers.tsx'

/** Nobody is signed in here, so that no server tells the day: that of the browser, when the page was loaded. */
const today = new Date().toISOString().slice(0, 10)

export function Component() {
  return (
    <PublicFrame>
      <PublicPapers today={today} />
    </PublicFrame>
  )
}
