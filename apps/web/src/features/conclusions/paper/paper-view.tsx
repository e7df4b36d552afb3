import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperMoves } from '@phoihop/contract/paper-moves'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconFileText, IconHighlight, IconPencil } from '@tabler/icons-react'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { conclusionQueries } from '../api.ts'
import { moveQueries } from '../moves-api.ts'
import { PaperActs } from '../moves/paper-acts.tsx'
import { PaperHistory } from '../moves/paper-history.tsx'
import { lastWords, standingWords } from '../moves/standing-words.ts'
import { focusTaskCard } from './focus-task-card.ts'
import { PaperFacts } from './paper-facts.tsx'
import { PaperGrants } from './paper-grants.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { PaperStateBadge } from '../paper-state-badge.tsx'
import { PaperTasks } from './paper-tasks.tsx'
import classes from './paper-view.module.css'
import { TaskDrawer } from './task-drawer.tsx'
import { paperTitle, text } from '../text.ts'
import { ISSUED, useFocusTitle } from './use-focus-title.ts'
import { useScrollToMark } from './use-scroll-to-mark.ts'
import { PrintButton } from '../../../ui/print-button.tsx'

type Aside = (paper: Conclusion, moves: PaperMoves) => ReactNode

interface PaperViewProps {
  id: string
  /** what other slices say of the paper, between its facts and its text */
  besides?: ReactNode
  /** what its review has to say, before and after its text */
  before?: Aside
  after?: Aside
}

/** A paper written here is signed before it is issued; one brought in is issued from the marking page. */
function markWords({ tasks, origin, state }: Conclusion): string {
  if (state === 'signed') return text.issueNow
  if (tasks.length === 0) return text.mark
  return origin === 'written' ? text.markOn : text.markAndIssue
}

/** One paper: its text with the sentences that give work, the tasks beside it. */
export function PaperView({ id, besides, before, after }: PaperViewProps) {
  const paper = useSuspenseQuery(conclusionQueries.detail(id)).data
  const moves = useSuspenseQuery(moveQueries.list(id)).data
  const said = lastWords(moves)
  const { hash, state } = useLocation()
  const [lit, setLit] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const target = hash.startsWith('#t-') ? hash.slice(3) : null
  const narrow = useMediaQuery('(max-width: 68em)', false, { getInitialValueInEffect: false })
  useScrollToMark(target)
  useFocusTitle(state === ISSUED)
  const open = (taskId: string) => (narrow ? setOpened(taskId) : focusTaskCard(taskId))
  return (
    <>
      <PageHeader
        title={paperTitle(paper)}
        crumbs={[{ label: text.papers, to: paths.conclusions() }]}
        lead={paper.subject}
        acts={
          <>
            {paper.origin === 'written' && paper.can.edit && (
              <LinkButton
                to={paths.writeConclusion(id)}
                variant="default"
                leftSection={<IconPencil aria-hidden size={18} />}
              >
                {text.writeOn}
              </LinkButton>
            )}
            {paper.can.mark && (
              <LinkButton to={paths.markConclusion(id)} leftSection={<IconHighlight aria-hidden size={18} />}>
                {markWords(paper)}
              </LinkButton>
            )}
            <PaperActs paper={paper} moves={moves} />
            <LinkButton variant="default" to={paths.rendition(id)} leftSection={<IconFileText aria-hidden size={18} />}>
              {text.rendition}
            </LinkButton>
            <PrintButton label={text.print} />
          </>
        }
      />
      <div className={classes.state}>
        <PaperStateBadge state={paper.state} />
        {paper.state !== 'issued' && <span>{standingWords(paper, moves)}</span>}
        {said && <p className={classes.said}>{said}</p>}
      </div>
      <PaperFacts paper={paper} />
      {besides}
      {paper.can.grant && <PaperGrants paperId={id} />}
      {before?.(paper, moves)}
      <div className={classes.columns}>
        <PaperSheet paper={paper} lit={lit} target={target} onLit={setLit} onOpen={open} />
        <PaperTasks paper={paper} lit={lit} target={target} onLit={setLit} />
      </div>
      <div className={classes.after}>
        {after?.(paper, moves)}
        <PaperHistory moves={moves} />
      </div>
      <TaskDrawer paper={paper} taskId={opened} onClose={() => setOpened(null)} />
    </>
  )
}
