import { Button } from '@mantine/core'
import type { Regulation, RegulationKeeping } from '@phoihop/contract/regulations'
import { IconCircleCheck, IconClock, IconAlertTriangle, type Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { periodTitle } from '../../lib/period-name.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { NoticeForm } from './notice-form.tsx'
import { NoticeItem } from './notice-item.tsx'
import classes from './regulations.module.css'
import { EVERY_LABELS, STATE_LABELS, text } from './text.ts'

const LOOKS: Record<keyof typeof STATE_LABELS, { tone: Tone; icon: Icon }> = {
  met: { tone: 'done', icon: IconCircleCheck },
  missed: { tone: 'late', icon: IconAlertTriangle },
  running: { tone: 'still', icon: IconClock },
}

/** Each information duty, period by period: met by what, or missed. */
export function DutyPeriods({ regulation, keeping }: { regulation: Regulation; keeping: RegulationKeeping }) {
  const [recording, setRecording] = useState<{ clauseId: string; period: string } | null>(null)
  const close = () => setRecording(null)
  return (
    <Panel title={text.dutyPeriods} id="duties">
      {keeping.duties.length === 0 && text.noDuties}
      <ul className={classes.clauses}>
        {keeping.duties.map(({ clauseId, periods, can }) => (
          <li key={clauseId}>
            <p className={classes.words}>{dutyTitle(regulation, clauseId)}</p>
            {periods.length === 0 && <p className={classes.duty}>{text.noPeriods}</p>}
            {periods.map(({ code, state, notices }) => (
              <div key={code} className={classes.period}>
                <span className={classes.periodName}>{periodTitle(code)}</span>
                <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
                <div className={classes.notice}>
                  {notices.map((notice) => (
                    <NoticeItem key={notice.id} notice={notice} canRemove={can.record} />
                  ))}
                </div>
                {can.record && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={`${text.recordOf(periodTitle(code))}: ${dutyTitle(regulation, clauseId)}`}
                    onClick={() => setRecording({ clauseId, period: code })}
                  >
                    {text.record}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <ActDialog
        opened={recording !== null}
        title={recording ? text.recordOf(periodTitle(recording.period)) : ''}
        onClose={close}
      >
        {recording && <NoticeForm {...recording} onClose={close} />}
      </ActDialog>
    </Panel>
  )
}

function dutyTitle({ clauses }: Regulation, clauseId: string): string {
  const clause = clauses.find((one) => one.id === clauseId)
  if (!clause?.duty) return ''
  const { every, informer, informed } = clause.duty
  const words = text.dutyOf(EVERY_LABELS[every], informer.shortName, informed?.shortName ?? text.allOthersWords)
  return clause.label ? `${clause.label}. ${words}` : words
}
