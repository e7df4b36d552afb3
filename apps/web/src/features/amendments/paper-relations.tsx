import { Button } from '@mantine/core'
import type { PaperRelation } from '@phoihop/contract/amendments'
import { useQuery } from '@tanstack/react-query'
import { IconAlertTriangleFilled, IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { amendmentQueries } from './api.ts'
import { FollowUp } from './follow-up.tsx'
import classes from './paper-relations.module.css'
import { RelateForm } from './relate-form.tsx'
import { changeWords, KIND_LABELS, laterWords, text } from './text.ts'

/** What later papers made of this one, first of all; then what it makes of earlier ones. */
export function PaperRelations({ paperId }: { paperId: string }) {
  const found = useQuery(amendmentQueries.relations(paperId)).data
  const [relating, setRelating] = useState(false)
  if (!found) return null
  const { earlier, later, can } = found
  return (
    <>
      {later.length > 0 && (
        <ul className={classes.later} aria-label={text.about}>
          {later.map((relation) => (
            <li key={relation.paper.id}>
              <IconAlertTriangleFilled aria-hidden size={18} />
              <span>
                <TextLink to={paths.conclusion(relation.paper.id)}>
                  {laterWords(relation, paperNumber(relation.paper))}
                </TextLink>
                <Details relation={relation} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {earlier.length === 0 && can.relate && (
        <div className={classes.relate}>
          <RelateButton onPress={() => setRelating(true)} />
        </div>
      )}
      {earlier.length > 0 && (
        <Panel
          title={text.about}
          id="relations"
          aside={can.relate && <RelateButton small onPress={() => setRelating(true)} />}
        >
          <ul className={classes.earlier}>
            {earlier.map((relation) => (
              <li key={relation.paper.id}>
                {`${KIND_LABELS[relation.kind]} `}
                <TextLink to={paths.conclusion(relation.paper.id)}>{paperNumber(relation.paper)}</TextLink>
                {` – ${relation.paper.subject}`}
                <Details relation={relation} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {can.follow && <FollowUp paperId={paperId} />}
      <ActDialog opened={relating} title={text.dialog} onClose={() => setRelating(false)}>
        <RelateForm paperId={paperId} relations={earlier} onDone={() => setRelating(false)} />
      </ActDialog>
    </>
  )
}

function RelateButton({ small = false, onPress }: { small?: boolean; onPress: () => void }) {
  return (
    <Button
      variant="default"
      {...(small && { size: 'compact-sm' })}
      leftSection={<IconArrowsExchange aria-hidden size={16} />}
      onClick={onPress}
    >
      {text.change}
    </Button>
  )
}

function Details({ relation }: { relation: PaperRelation }) {
  return (
    <>
      {relation.note && <span className={classes.note}>{relation.note}</span>}
      {relation.changes.length > 0 && (
        <ul className={classes.changes}>
          {relation.changes.map((change) => (
            <li key={change.taskId}>
              {changeWords(change)}
              {change.words && `. ${change.words}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
