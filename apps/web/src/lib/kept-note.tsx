import { IconCloudOff } from '@tabler/icons-react'
import { formatInstant } from './format.ts'
import classes from './kept-note.module.css'
import { NetworkError } from './problem.ts'

/** Says that what is shown is what the device keeps, and of when; nothing where it comes from the server. */
export function KeptNote({ error, dataUpdatedAt }: { error: Error | null; dataUpdatedAt: number }) {
  if (!(error instanceof NetworkError)) return null
  return (
    <p className={classes.note} role="status">
      <IconCloudOff aria-hidden size={18} className={classes.icon} />
      {`Bản lưu lúc ${formatInstant(new Date(dataUpdatedAt).toISOString())}. Chưa kết nối được với máy chủ; có mạng lại thì tự cập nhật.`}
    </p>
  )
}
