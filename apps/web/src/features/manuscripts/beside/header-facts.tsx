import { Button } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { formatDay, formatText } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { text } from '../text.ts'
import classes from './beside.module.css'

/** What the paper says beside its body, with the way to change it. */
export function HeaderFacts({ paper, onEdit }: { paper: Conclusion; onEdit: () => void }) {
  const rows: [string, string][] = [
    [text.issuer, paper.issuer.name],
    [text.number, formatText(paperCode(paper))],
    [text.day, formatDay(paper.issuedOn)],
    [text.subject, paper.subject],
    [text.signer, formatText([paper.signerAuthority, paper.signerPost, paper.signerName].filter(Boolean).join(' · '))],
    [text.recipients, text.recipientsCount(paper.recipients.length)],
  ]
  return (
    <Panel
      title={text.facts}
      id="header-facts"
      aside={
        <Button size="compact-sm" variant="subtle" onClick={onEdit}>
          {text.editHeader}
        </Button>
      }
    >
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
