import { useQuery } from '@tanstack/react-query'
import { ClassForm } from '../../lib/class-form.tsx'
import { notify } from '../../lib/notify.ts'
import { reportQueries, useAskUnits } from './api.ts'
import { text } from './text.ts'

/** Every body of a class is asked for a report. */
export function AskForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const classes = useQuery(reportQueries.classes()).data?.classes ?? []
  const asking = useAskUnits(meetingId)
  const done = () => {
    void notify(text.asked)
    onClose()
  }
  return (
    <ClassForm
      words={{
        title: text.askTitle,
        class: text.class,
        missing: text.missingClass,
        save: text.ask,
        cancel: text.cancel,
      }}
      classes={classes}
      busy={asking.isPending}
      onSave={(code, answer) => asking.mutate(code, { onSuccess: done, ...answer })}
      onClose={onClose}
    />
  )
}
