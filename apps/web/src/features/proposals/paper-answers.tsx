import { Button } from '@mantine/core'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { proposalQueries } from './api.ts'
import { KIND_LABELS } from './labels.ts'
import { type AnsweringPaper, MarkItemForm } from './mark-item-form.tsx'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

interface PaperAnswersProps {
  paperId: string
  /** the paper's text and items, to choose one that answers */
  paper: AnsweringPaper
}

/** Which items of a paper answer which proposals; the secretary says so here. */
export function PaperAnswers({ paperId, paper }: PaperAnswersProps) {
  const answers = useQuery(proposalQueries.ofPaper(paperId)).data
  const [opened, setOpened] = useState(false)
  if (!answers || (answers.rows.length === 0 && !answers.can.mark)) return null
  return (
    <Panel
      title={text.ofPaper}
      id="answers"
      aside={
        answers.can.mark && (
          <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
            {text.markItem}
          </Button>
        )
      }
    >
      {answers.rows.length === 0 && <p className={classes.quiet}>{text.ofPaperEmpty}</p>}
      <ul className={classes.plain}>
        {answers.rows.map((row) => (
          <li key={row.id}>
            <div>
              <p>
                <b>{refWords(row.ref ?? '')}</b>
                {` · ${KIND_LABELS[row.kind]}`}
              </p>
              {row.proposals.map((proposal) => (
                <p key={proposal.id} className={classes.quiet}>
                  <TextLink to={paths.proposal(proposal.id)}>{text.number(proposal.code)}</TextLink>
                  {`: ${proposal.text}`}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <ActDialog opened={opened} title={text.markTitle} onClose={() => setOpened(false)}>
        <MarkItemForm paperId={paperId} paper={paper} onClose={() => setOpened(false)} />
      </ActDialog>
    </Panel>
  )
}
