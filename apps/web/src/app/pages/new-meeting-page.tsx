import { MeetingForm } from '../../features/meetings/meeting-form.tsx'

export function Component() {
  return <MeetingForm meeting={null} onDone={() => undefined} />
}
