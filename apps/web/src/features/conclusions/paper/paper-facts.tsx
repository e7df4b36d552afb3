import type { Conclusion } from '@phoihop/contract/conclusions'
import type { ReactNode } from 'react'
import { formatDay, formatText } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { Panel } from '../../../ui/panel.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { CopyHash } from './copy-hash.tsx'
import classes from './paper-facts.module.css'
import { FORM_LABELS, paperTitle, SENSITIVITY_LABELS, text } from '../text.ts'

/** The header of a paper: what the register knows of it. */
export function PaperFacts({ paper }: { paper: Conclusion }) {
  const { meeting } = paper
  const signer = [paper.signerAuthority, paper.signerPost, paper.signerName].filter(Boolean).join(' · ')
  const day = paper.place ? `${paper.place}, ngày` : 'Ngày'
  const rows: { label: string; value: ReactNode }[] = [
    { label: text.number, value: `${FORM_LABELS[paper.form]} ${paperTitle(paper)}` },
    { label: text.issuedOn, value: paper.issuedOn ? `${day} ${formatDay(paper.issuedOn)}` : text.undated },
    { label: text.issuer, value: <TextLink to={paths.organisation(paper.issuer.id)}>{paper.issuer.name}</TextLink> },
    { label: text.keeper, value: paper.keeper.name },
    { label: text.signer, value: formatText(signer) },
    ...(meeting
      ? [{ label: text.meeting, value: <TextLink to={paths.meeting(meeting.id)}>{meeting.title}</TextLink> }]
      : []),
    { label: text.sensitivity, value: SENSITIVITY_LABELS[paper.sensitivity] },
    {
      label: paper.canonicalSha256 ? text.sealed : text.hash,
      value: <CopyHash hash={paper.canonicalSha256 ?? paper.textSha256} />,
    },
  ]
  return (
    <Panel>
      <dl className={classes.facts}>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {paper.recipients.length > 0 && (
        <details className={classes.recipients}>
          <summary>{`${text.recipients}: ${text.recipientsCount(paper.recipients.length)}`}</summary>
          <ul>
            {paper.recipients.map(({ words, organisation }) => (
              <li key={words}>
                {words}
                {organisation && <span className={classes.body}>{` → ${organisation.shortName}`}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
