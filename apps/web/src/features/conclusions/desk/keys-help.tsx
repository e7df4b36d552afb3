import { Kbd } from '@mantine/core'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import classes from './keys-help.module.css'
import { KEYS, markText } from './mark-text.ts'

/** The keys of the marking page. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <ActDialog opened={opened} title={markText.keys} onClose={onClose}>
      <dl className={classes.keys}>
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </ActDialog>
  )
}
