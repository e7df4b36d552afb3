import { Button } from '@mantine/core'
import { Panel } from '../../../ui/panel.tsx'
import classes from './outbox.module.css'
import { OutboxRow } from './outbox-row.tsx'
import { outboxText as text } from './outbox-text.ts'
import { useOutbox, useSendWaiting } from './use-outbox.ts'

/** Everything that waits on this device to be sent; nothing where nothing does. */
export default function OutboxPanel() {
  const all = useOutbox()
  const send = useSendWaiting()
  if (all.length === 0) return null
  return (
    <Panel title={text.title(all.length)} id="outbox" flush>
      <div className={classes.lead}>
        <span>{text.lead}</span>
        <Button variant="default" size="compact-md" onClick={() => void send()}>
          {text.sendNow}
        </Button>
      </div>
      <ul className={classes.list}>
        {all.map((report) => (
          <OutboxRow key={report.key} report={report} named />
        ))}
      </ul>
    </Panel>
  )
}
