import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import type { RollCallSeat } from '@phoihop/contract/sittings'
import { IconUserPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { notifyWithAct } from '../../ui/notify-with-act.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { sittingQueries, useRollCallActs } from './api.ts'
import { countSeats, groupSeats, type RollCallFilter } from './roll-call-groups.ts'
import { RollCallUnit } from './roll-call-unit.tsx'
import classes from './roll-call.module.css'
import { SeatDialog } from './seat-dialog.tsx'
import { rollText } from './text.ts'
import { WalkInDialog } from './walk-in-dialog.tsx'

/** The roll-call: one tap for each who came, by body and site, quick on a tablet. */
export function RollCallPanel({ meetingId }: { meetingId: string }) {
  const roll = useSuspenseQuery(sittingQueries.rollCall(meetingId)).data
  const acts = useRollCallActs(meetingId)
  const [filter, setFilter] = useState<RollCallFilter>({ words: '', siteId: null, uncalled: false })
  const [detailed, setDetailed] = useState<RollCallSeat | null>(null)
  const [adding, setAdding] = useState(false)
  const groups = groupSeats(roll.seats, filter)
  const { came, total, left } = countSeats(roll.seats)
  // who said they would not come are called one by one
  const uncalled = groups.flatMap((group) =>
    group.seats.filter(
      ({ presence, answer }) => presence === 'none' && answer !== 'declined' && answer !== 'substitute',
    ),
  )
  const fail = (error: Error) => void notify(describeError(error))
  const callRest = () => {
    const seatIds = uncalled.map((seat) => seat.id)
    const undo = () => acts.rest.mutate({ seatIds, presence: 'none' }, { onError: fail })
    acts.rest.mutate(
      { seatIds, presence: 'present' },
      {
        onSuccess: () => void notifyWithAct(rollText.restDone(seatIds.length), { label: rollText.undo, run: undo }),
        onError: fail,
      },
    )
  }
  return (
    <Panel
      title={rollText.title}
      id="roll-call"
      aside={<output className={`${classes.counts} ph-numbers`}>{rollText.counts(came, total, left)}</output>}
      flush
    >
      <div className={classes.bar}>
        <TextInput
          aria-label={rollText.search}
          placeholder={rollText.search}
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        />
        {roll.sites.length > 0 && (
          <NativeSelect
            aria-label={rollText.site}
            value={filter.siteId ?? ''}
            data={[
              { value: '', label: rollText.allSites },
              ...roll.sites.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setFilter({ ...filter, siteId: event.currentTarget.value || null })}
          />
        )}
        <Checkbox
          label={rollText.only}
          checked={filter.uncalled}
          onChange={(event) => setFilter({ ...filter, uncalled: event.currentTarget.checked })}
        />
      </div>
      {roll.seats.length === 0 && <EmptyState title={rollText.empty} hint={rollText.emptyHint} />}
      {groups.map((group) => (
        <RollCallUnit key={group.key} group={group} onCall={acts.call.mutate} onDetail={setDetailed} />
      ))}
      <Group gap="xs" className={classes.foot ?? ''}>
        {roll.can.keep && uncalled.length > 0 && (
          <Button loading={acts.rest.isPending} onClick={callRest}>
            {rollText.rest(uncalled.length)}
          </Button>
        )}
        {roll.can.keep && (
          <Button
            variant="default"
            leftSection={<IconUserPlus aria-hidden size={18} />}
            onClick={() => setAdding(true)}
          >
            {rollText.walkIn}
          </Button>
        )}
        <TextLink to={paths.compositions()}>{rollText.yearly}</TextLink>
      </Group>
      <SeatDialog meetingId={meetingId} seat={detailed} onClose={() => setDetailed(null)} />
      <WalkInDialog meetingId={meetingId} sites={roll.sites} opened={adding} onClose={() => setAdding(false)} />
    </Panel>
  )
}
