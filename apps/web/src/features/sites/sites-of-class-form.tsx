import { useQuery } from '@tanstack/react-query'
import { ClassForm } from '../../lib/class-form.tsx'
import { notify } from '../../lib/notify.ts'
import { siteQueries, useAddClassSites } from './api.ts'
import { text } from './text.ts'

/** "Mỗi xã một điểm cầu". */
export function SitesOfClassForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const classes = useQuery(siteQueries.bodies()).data?.classes ?? []
  const making = useAddClassSites(meetingId)
  const done = () => {
    void notify(text.made)
    onClose()
  }
  return (
    <ClassForm
      words={{
        title: text.addClassTitle,
        lead: text.addClassLead,
        class: text.class,
        missing: text.missingClass,
        save: text.make,
        cancel: text.cancel,
      }}
      classes={classes}
      first="communes"
      busy={making.isPending}
      onSave={(code, answer) => making.mutate(code, { onSuccess: done, ...answer })}
      onClose={onClose}
    />
  )
}
