import { DragDropContext, Draggable, Droppable, type DropResult, type ResponderProvided } from '@hello-pangea/dnd'
import { Button } from '@mantine/core'
import type { AgendaItem } from '@phoihop/contract/sittings'
import { expectedHours } from '@phoihop/domain/sittings/agenda-clock'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AgendaDialog } from './agenda-dialog.tsx'
import { AgendaRow } from './agenda-row.tsx'
import classes from './agenda.module.css'
import { sittingQueries, useAgendaActs } from './api.ts'
import { agendaText } from './text.ts'

/** The agenda: what is dealt with, by whom, how long; put in order by dragging, by keys or by two buttons. */
export function AgendaPanel({ meetingId, beginsAt }: { meetingId: string; beginsAt: string | null }) {
  const agenda = useSuspenseQuery(sittingQueries.agenda(meetingId)).data
  const acts = useAgendaActs(meetingId)
  const [editing, setEditing] = useState<AgendaItem | 'new' | null>(null)
  const { rows, can } = useOrdered(agenda.rows, agenda.can, acts.order.variables, acts.order.isPending)
  const hours = expectedHours(rows, beginsAt)
  const total = rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0)
  const move = (from: number, to: number) => {
    const ids = rows.map((row) => row.id)
    const [taken] = ids.splice(from, 1)
    if (taken === undefined || to < 0 || to > ids.length) return
    ids.splice(to, 0, taken)
    acts.order.mutate(ids, { onError: (error) => void notify(describeError(error)) })
  }
  const drop = ({ source, destination }: DropResult, { announce }: ResponderProvided) => {
    if (!destination || destination.index === source.index) return
    announce(agendaText.dropped(destination.index + 1))
    move(source.index, destination.index)
  }
  return (
    <Panel
      title={agendaText.title}
      id="agenda"
      aside={
        can.keep && (
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={() => setEditing('new')}
          >
            {agendaText.add}
          </Button>
        )
      }
      flush
    >
      {rows.length === 0 && <EmptyState title={agendaText.empty} hint={agendaText.emptyHint} />}
      <DragDropContext
        dragHandleUsageInstructions={agendaText.dragHelp}
        onDragStart={({ source }, { announce }) => announce(agendaText.lifted(source.index + 1))}
        onDragUpdate={({ destination }, { announce }) => announce(agendaText.movedTo((destination?.index ?? 0) + 1))}
        onDragEnd={drop}
      >
        <Droppable droppableId="agenda">
          {(zone) => (
            <ol ref={zone.innerRef} {...zone.droppableProps} className={classes.list}>
              {rows.map((row, index) => (
                <Draggable key={row.id} draggableId={row.id} index={index} isDragDisabled={!can.keep}>
                  {(drag) => (
                    <AgendaRow
                      row={row}
                      index={index}
                      hour={hours[index] ?? null}
                      setElement={drag.innerRef}
                      draggable={drag.draggableProps}
                      handle={drag.dragHandleProps}
                      keeps={can.keep}
                      last={index === rows.length - 1}
                      onMove={move}
                      onEdit={() => setEditing(row)}
                    />
                  )}
                </Draggable>
              ))}
              {zone.placeholder}
            </ol>
          )}
        </Droppable>
      </DragDropContext>
      {total > 0 && <p className={classes.total}>{agendaText.total(total)}</p>}
      <AgendaDialog meetingId={meetingId} editing={editing} onClose={() => setEditing(null)} />
    </Panel>
  )
}

/** The order being saved is shown at once. */
function useOrdered<Can>(rows: readonly AgendaItem[], can: Can, asked: readonly string[] | undefined, busy: boolean) {
  if (!busy || !asked) return { rows, can }
  const placed = asked.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return { rows: placed.length === rows.length ? placed : rows, can }
}
