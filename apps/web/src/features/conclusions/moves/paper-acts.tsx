import { Button } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperMoves } from '@phoihop/contract/paper-moves'
import { IconSend, IconSignature } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { movesText } from './moves-text.ts'

const ActDialogs = lazy(async () => ({ default: (await import('./act-dialogs.tsx')).ActDialogs }))

export type PaperActName = 'submit' | 'sign-on-paper' | 'withdraw' | 'return' | 'sign'

interface PaperActsProps {
  paper: Conclusion
  moves: PaperMoves
}

/** The steps this person may take with the paper now. */
export function PaperActs({ paper, moves }: PaperActsProps) {
  const [act, setAct] = useState<PaperActName | null>(null)
  const [used, setUsed] = useState(false)
  const { can } = moves
  const open = (next: PaperActName) => () => {
    setUsed(true)
    setAct(next)
  }
  return (
    <>
      {can.sign && (
        <Button leftSection={<IconSignature aria-hidden size={18} />} onClick={open('sign')}>
          {movesText.sign}
        </Button>
      )}
      {can.return && (
        <Button variant="default" onClick={open('return')}>
          {movesText.return}
        </Button>
      )}
      {can.submit && (
        <Button variant="default" leftSection={<IconSend aria-hidden size={18} />} onClick={open('submit')}>
          {movesText.submit}
        </Button>
      )}
      {can.signOnPaper && (
        <Button variant="default" onClick={open('sign-on-paper')}>
          {movesText.signOnPaper}
        </Button>
      )}
      {can.withdraw && (
        <Button variant="default" onClick={open('withdraw')}>
          {movesText.withdraw}
        </Button>
      )}
      {used && <ActDialogs paper={paper} act={act} onClose={() => setAct(null)} />}
    </>
  )
}
