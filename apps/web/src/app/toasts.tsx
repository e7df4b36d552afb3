import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.layer.css'

/** Where short messages appear; loaded after the page itself. */
export default function Toasts() {
  return <Notifications position="top-center" zIndex={400} />
}
