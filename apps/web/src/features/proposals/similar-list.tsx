import type { SimilarProposal } from '@phoihop/contract/proposal-shapes'
import type { ReactNode } from 'react'
import { paths } from '../../lib/paths.ts'
import { TextLink } from '../../ui/text-link.tsx'
import classes from './similar-list.module.css'
import { ProposalStateBadge } from './state-badge.tsx'
import { text } from './text.ts'

interface SimilarListProps {
  rows: readonly SimilarProposal[]
  act?: (row: SimilarProposal) => ReactNode
}

/** What was asked before in like words, and why it is taken for alike. */
export function SimilarList({ rows, act }: SimilarListProps) {
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <p className={classes.words}>{row.text}</p>
          <p className={classes.quiet}>
            <TextLink to={paths.proposal(row.id)}>{text.number(row.code)}</TextLink>
            {` · ${text.askers(row.askers.map((asker) => asker.shortName))} · ${reasonsOf(row)}`}
          </p>
          <div className={classes.foot}>
            <ProposalStateBadge state={row.state} />
            {act?.(row)}
          </div>
        </li>
      ))}
    </ul>
  )
}

function reasonsOf({ likeness, reasons }: SimilarProposal): string {
  return [
    text.likeness(likeness),
    ...(reasons.words.length > 0 ? [text.commonWords(reasons.words)] : []),
    ...(reasons.sameField ? [text.sameField] : []),
    ...(reasons.sameAddressee ? [text.sameAddressee] : []),
  ].join(' · ')
}
