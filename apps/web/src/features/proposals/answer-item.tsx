import type { Answer, Proposal } from '@phoihop/contract/proposal-shapes'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { plainWords } from '../../lib/plain-words.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { AnswerActs } from './answer-acts.tsx'
import { AnswerWork } from './answer-work.tsx'
import { FileLinks } from './file-links.tsx'
import { KIND_LABELS } from './labels.ts'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** One answer: what kind, in which words, out of which paper, and how the work goes that it gives. */
export function AnswerItem({ answer, proposal }: { answer: Answer; proposal: Proposal }) {
  const draft = answer.state !== 'published'
  return (
    <article className={classes.answer} data-draft={draft} aria-label={KIND_LABELS[answer.kind]}>
      <div className={classes.head}>
        <h3>{KIND_LABELS[answer.kind]}</h3>
        <span className={classes.quiet}>{standingOf(answer)}</span>
      </div>
      {answer.round < proposal.round && <p className={classes.quiet}>{text.earlierRound(answer.round)}</p>}
      {draft && answer.returnReason !== null && <p className={classes.said}>{text.returned(answer.returnReason)}</p>}
      {answer.quote !== null && (
        <figure style={{ margin: 0 }}>
          <blockquote className={classes.quote}>{plainWords(answer.quote)}</blockquote>
          <figcaption className={classes.quiet}>
            <PaperPlace answer={answer} />
          </figcaption>
        </figure>
      )}
      {answer.words !== null && <p className={classes.said}>{answer.words}</p>}
      {detailsOf(answer).map((sentence) => (
        <p key={sentence} className={classes.quiet}>
          {sentence}
        </p>
      ))}
      <FileLinks files={answer.files} />
      <AnswerWork work={answer.work} />
      {answer.alsoTo.length > 0 && (
        <p className={classes.quiet}>
          {`${text.alsoTo} `}
          {answer.alsoTo.map(({ id, code }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <TextLink to={paths.proposal(id)}>{code}</TextLink>
            </span>
          ))}
        </p>
      )}
      <AnswerActs answer={answer} proposal={proposal} />
    </article>
  )
}

function PaperPlace({ answer: { paper } }: { answer: Answer }) {
  if (paper === null) return null
  const words = text.inPaper(paper.code ?? '', refWords(paper.ref ?? ''))
  if (paper.id === null) return words
  return <TextLink to={paths.conclusion(paper.id, paper.taskId ?? undefined)}>{words}</TextLink>
}

function standingOf(answer: Answer): string {
  if (answer.state === 'published') return text.by(answer.body.name, formatDay(answer.publishedOn))
  return `${answer.state === 'draft' ? text.draft : text.submitted} · ${text.preparedBy(answer.preparedName)}`
}

function detailsOf({ letterNumber, letterOn, until, forwardTo }: Answer): string[] {
  return [
    ...(letterNumber ? [text.letterAnswer(letterNumber, formatDay(letterOn))] : []),
    ...(until ? [text.until(formatDay(until))] : []),
    ...(forwardTo ? [text.forwardTo(forwardTo.name)] : []),
  ]
}
