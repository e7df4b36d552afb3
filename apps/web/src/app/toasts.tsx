import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.layer.css'
import classes from './toasts.module.css'

/** Where short messages appear: on top, on a phone above the bar at the bottom. Loaded after the page itself. */
export default function Toasts() {
  return <Notifications position="top-center" zIndex={400} classNames={{ root: classes.root ?? '' }} />
}
