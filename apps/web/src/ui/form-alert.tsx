import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './form-alert.module.css'

/** What no single input can say, above the acts of a form; read out when it appears. */
export function FormAlert({ message }: { message: string | null }) {
  return (
    <div role="alert">
      {message !== null && (
        <p className={classes.alert}>
          <IconAlertTriangle aria-hidden size={18} className={classes.icon} />
          {message}
        </p>
      )}
    </div>
  )
}
