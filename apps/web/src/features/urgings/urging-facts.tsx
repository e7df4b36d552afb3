import type { Urging } from '@phoihop/contract/urgings'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { text } from './text.ts'
import classes from './urgings.module.css'

/** Who urges, who made it, and the hash of what was issued. */
export function UrgingFacts({ urging }: { urging: Urging }) {
  return (
    <Panel title={text.facts} id="facts">
      <Facts
        facts={[
          { label: text.keeper, value: urging.keeper.name },
          { label: text.madeBy, value: urging.createdByName },
          ...(urging.pdfSha256 === null
            ? []
            : [{ label: text.hash, value: <code className={classes.hash}>{urging.pdfSha256}</code> }]),
        ]}
      />
    </Panel>
  )
}
