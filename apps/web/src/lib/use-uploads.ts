import { FILE_MAX_BYTES } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { useRef, useState } from 'react'
import { describeError } from './describe-error.ts'
import { fileText } from './file-text.ts'
import { newKey } from './new-key.ts'
import { NetworkError } from './problem.ts'
import { shrinkPhoto, UnreadablePhoto } from './shrink-photo.ts'
import { uploadFile } from './upload-file.ts'

export interface Upload {
  /** its idempotency key: sent again, it is there once */
  key: string
  name: string
  percent: number
  file: FileBrief | null
  error: string | null
  /** there is no line: it goes with the report, whenever that goes */
  waits: boolean
  /** what goes up, as it goes up */
  blob: Blob
  stop: () => void
}

export interface Uploads {
  all: readonly Upload[]
  add: (files: readonly File[]) => void
  remove: (key: string) => void
}

interface Way {
  /** photos become small, and what finds no line waits with the report */
  report?: boolean
  most?: number
  kept?: readonly Pick<Upload, 'key' | 'name' | 'file' | 'blob'>[]
}

/** Files that go with something being written: each goes up at once, so that sending the thing itself is quick. */
export function useUploads({ report = false, most = 10, kept = [] }: Way = {}): Uploads {
  const [all, setAll] = useState<readonly Upload[]>(() =>
    kept.map((one) => ({ ...one, percent: 100, error: null, waits: one.file === null, stop: () => undefined })),
  )
  // one after the other: on a slow line the first is there soon, and not all of them late
  const turn = useRef<Promise<void>>(Promise.resolve())
  const change = (key: string, part: Partial<Upload>) =>
    setAll((now) => now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))

  const start = (given: File): Upload => {
    const key = newKey()
    const controller = new AbortController()
    const upload = { key, name: given.name, percent: 0, file: null, waits: false, blob: given }
    const refusal =
      given.size > FILE_MAX_BYTES && !(report && given.type.startsWith('image/')) ? fileText.tooLarge : null
    if (refusal === null) {
      turn.current = turn.current.then(async () => {
        if (controller.signal.aborted) return
        change(key, await sendUp(given, { key, report, controller, onPart: (part) => change(key, part) }))
      })
    }
    return { ...upload, error: refusal, stop: () => controller.abort() }
  }

  return {
    all,
    add: (files) => {
      const started = files.slice(0, Math.max(0, most - all.length)).map(start)
      const left = files.slice(started.length).map((file) => refused(file, fileText.tooMany(most)))
      setAll((now) => [...now, ...started, ...left])
    },
    remove: (key) => {
      all.find((upload) => upload.key === key)?.stop()
      setAll((now) => now.filter((upload) => upload.key !== key))
    },
  }
}

function refused(file: File, error: string): Upload {
  const { name } = file
  return { key: newKey(), name, percent: 0, file: null, error, waits: false, blob: file, stop: () => undefined }
}

interface SendingUp {
  key: string
  report: boolean
  controller: AbortController
  onPart: (part: Partial<Upload>) => void
}

async function sendUp(given: File, { key, report, controller, onPart }: SendingUp): Promise<Partial<Upload>> {
  try {
    const blob = report ? await shrinkPhoto(given) : given
    onPart({ blob, name: blob.name })
    if (blob.size > FILE_MAX_BYTES) return { error: fileText.tooLarge }
    const onProgress = (percent: number) => onPart({ percent })
    const file = await uploadFile(blob, { idempotencyKey: key, onProgress, signal: controller.signal })
    return { file, percent: 100 }
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { error: fileText.unreadable }
    return report && error instanceof NetworkError ? { waits: true } : { error: describeError(error) }
  }
}
