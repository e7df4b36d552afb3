import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import { AnswerItem } from './answer-item.tsx'
import { proposalQueries } from './api.ts'
import { FileLinks } from './file-links.tsx'
import { JoinedPanel } from './joined-panel.tsx'
import { ProposalActs } from './proposal-acts.tsx'
import { briefOf, factsOf } from './proposal-facts.ts'
import { ProposalMoves } from './proposal-moves.tsx'
import classes from './proposal-view.module.css'
import { SimilarPanel } from './similar-panel.tsx'
import { AnswerTimeBadge } from './answer-time-badge.tsx'
import { ProposalStateBadge } from './state-badge.tsx'
import { text } from './text.ts'

/** One proposal: the askers' words first, then what was answered and how the work goes, then what came before. */
export function ProposalView({ id }: { id: string }) {
  const proposal = useSuspenseQuery(proposalQueries.detail(id)).data
  const options = useQuery(proposalQueries.options()).data
  return (
    <>
      <PageHeader
        title={text.number(proposal.code)}
        crumbs={[{ label: text.title, to: paths.proposals() }]}
        lead={
          <span className={classes.badges}>
            <ProposalStateBadge state={proposal.state} />
            <AnswerTimeBadge time={proposal.time} />
            {proposal.round > 1 && <span>{text.again(proposal.round)}</span>}
          </span>
        }
        acts={<ProposalActs proposal={proposal} fields={options?.fields ?? []} />}
      />
      {proposal.joinedInto && (
        <Panel>
          {`${text.joinedInto} `}
          <TextLink to={paths.proposal(proposal.joinedInto.id)}>{text.number(proposal.joinedInto.code)}</TextLink>
        </Panel>
      )}
      <Panel title={text.words} id="words">
        <blockquote className={classes.words}>{proposal.text}</blockquote>
        <FileLinks files={proposal.files} />
        <p className={classes.quiet}>{briefOf(proposal)}</p>
      </Panel>
      <JoinedPanel proposal={proposal} />
      <Panel title={text.answers} id="answers" flush={proposal.answers.length > 0}>
        {proposal.answers.length === 0 && <EmptyState title={text.noAnswers} hint={hintOf(proposal)} />}
        {proposal.answers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} proposal={proposal} />
        ))}
      </Panel>
      <AgendaPanel proposal={proposal} />
      <Panel title={text.facts} id="facts">
        <Facts facts={factsOf(proposal)} />
      </Panel>
      {proposal.can.join && <SimilarPanel proposal={proposal} />}
      <Panel title={text.moves} id="moves">
        <ProposalMoves moves={proposal.moves} />
      </Panel>
    </>
  )
}

/** Why there is no answer yet. */
function hintOf({ joinedInto, time, dueOn }: Pick<Proposal, 'joinedInto' | 'time' | 'dueOn'>): string {
  if (joinedInto) return text.noAnswersJoined
  return time === 'stopped' ? text.noAnswersStopped : text.noAnswersHint(formatDay(dueOn))
}
