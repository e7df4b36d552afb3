import { Button } from '@mantine/core'
import classes from './asked-body.module.css'
import type { AskedName } from './reading-note.ts'
import { readingText } from './reading-text.ts'

interface AskedBodyProps {
  asked: AskedName
  onTake: (id: string) => void
}

/** A name that stands for several bodies, or for none that is known: offered for choosing, never guessed. */
export function AskedBody({ asked, onTake }: AskedBodyProps) {
  const several = asked.candidates.length > 0
  return (
    <div className={classes.asked}>
      <span>{several ? readingText.severalBodies(asked.words) : readingText.unknownBody(asked.words)}</span>
      {asked.candidates.map((body) => (
        <Button key={body.id} variant="light" size="compact-sm" onClick={() => onTake(body.id)}>
          {body.shortName}
        </Button>
      ))}
    </div>
  )
}
