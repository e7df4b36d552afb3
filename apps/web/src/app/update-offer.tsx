import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { watchUpdates } from '../lib/device/watch-updates.ts'
import { text } from './text.ts'
import classes from './update-offer.module.css'

/** Keeps the pages on the device, and offers newer ones by words: what is being typed is never taken away. */
export default function UpdateOffer() {
  const [offer, setOffer] = useState<{ take: () => void } | null>(null)
  useEffect(() => {
    void watchUpdates((take) => setOffer({ take }))
  }, [])
  if (offer === null) return null
  return (
    <aside className={classes.offer} aria-label={text.newerLabel}>
      <span role="status">{text.newer}</span>
      <Button
        size="compact-md"
        variant="default"
        flex="none"
        leftSection={<IconRefresh aria-hidden size={16} />}
        onClick={offer.take}
      >
        {text.reloadNow}
      </Button>
    </aside>
  )
}
