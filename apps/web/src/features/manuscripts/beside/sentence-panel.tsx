import { useDebouncedValue } from '@mantine/hooks'
import type { SentenceReading } from '@phoihop/contract/manuscript-shapes'
import { sentenceAround } from '@phoihop/domain/manuscripts/sentence-around'
import { SIX_CLEAR } from '@phoihop/domain/manuscripts/six-clear'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { EditorState } from 'prosemirror-state'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { FORCE_LABELS, ROLE_LABELS } from '../../../lib/labels.ts'
import { Panel } from '../../../ui/panel.tsx'
import { manuscriptQueries } from '../api.ts'
import { CLARITY_HINTS, CLARITY_LABELS, text } from '../text.ts'
import classes from './beside.module.css'

type Work = SentenceReading['works'][number]

/** What the reader reads of the sentence at the caret: who, with whom, by when, and which of the 6 rõ it leaves open. */
export function SentencePanel({ paperId, state }: { paperId: string; state: EditorState }) {
  const [words] = useDebouncedValue(sentenceAt(state), 700)
  const asked = words.length >= 12
  const reading = useQuery({ ...manuscriptQueries.sentence(paperId, words), enabled: asked })
  const works = asked ? (reading.data?.works ?? null) : []
  return (
    <Panel title={text.sentence} id="sentence-panel">
      <div aria-live="polite" className={classes.works}>
        {!asked && <p className={classes.quiet}>{text.noSentence}</p>}
        {asked && works === null && <p className={classes.quiet}>{text.reading}</p>}
        {asked && works?.length === 0 && <p className={classes.quiet}>{text.noWork}</p>}
        {works?.map((work) => (
          <WorkFacts key={work.quote} work={work} />
        ))}
      </div>
    </Panel>
  )
}

function sentenceAt({ selection: { $head } }: EditorState): string {
  const words = $head.parent.isTextblock ? $head.parent.textContent : ''
  const { start, end } = sentenceAround(words, $head.parentOffset)
  return words.slice(start, end).trim()
}

function WorkFacts({ work }: { work: Work }) {
  const by = (role: Work['addresses'][number]['role']) =>
    work.addresses.filter((one) => one.role === role).map(nameWords)
  const rows: [string, string][] = [
    [ROLE_LABELS.lead, by('lead').join(', ') || text.nobody],
    ...(by('coordinating').length > 0
      ? [[ROLE_LABELS.coordinating, by('coordinating').join(', ')] as [string, string]]
      : []),
    ...(by('except').length > 0 ? [[text.except, by('except').join(', ')] as [string, string]] : []),
    [text.deadline, deadlineBrief(work.deadline) ?? work.deadline.words ?? text.none],
    [text.product, work.output ?? text.none],
  ]
  return (
    <section>
      <p className={classes.quote}>
        {!work.quote.startsWith(FORCE_LABELS[work.force]) && <strong>{FORCE_LABELS[work.force]}: </strong>}
        {work.quote}
      </p>
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.six} id="six-clear">
        {text.sixClear}
      </p>
      <ul className={classes.clarities} aria-labelledby="six-clear">
        {SIX_CLEAR.map((one) => {
          const isClear = !work.unclear.includes(one)
          return (
            <li key={one} data-clear={isClear}>
              {isClear ? (
                <IconCheck size={16} aria-label={text.clear} />
              ) : (
                <IconCircleDashed size={16} aria-label={text.unclear} />
              )}
              <span>
                {CLARITY_LABELS[one]}
                {!isClear && <small>{CLARITY_HINTS[one]}</small>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function nameWords({ words, match, organisation, class: group }: Work['addresses'][number]): string {
  if (match === 'none') return text.unknownName(words)
  if (match === 'several') return text.severalName(words)
  return organisation?.name ?? group?.name ?? words
}
