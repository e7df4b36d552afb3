import type { FileBrief } from '@phoihop/contract/task-shapes'
import { useState } from 'react'
import { describeError } from './describe-error.ts'
import { newKey } from './new-key.ts'
import { uploadFile } from './upload-file.ts'

export interface Upload {
  key: string
  name: string
  percent: number
  file: FileBrief | null
  error: string | null
  stop: () => void
}

export interface Uploads {
  all: readonly Upload[]
  add: (files: readonly File[]) => void
  remove: (key: string) => void
}

/** Files that go with something being written: each goes up at once, so that sending the thing itself is quick. */
export function useUploads(): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([])
  const change = (key: string, part: Partial<Upload>) =>
    setAll((now) => now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))

  const start = (given: File): Upload => {
    const key = newKey()
    const controller = new AbortController()
    uploadFile(given, { onProgress: (percent) => change(key, { percent }), signal: controller.signal }).then(
      (file) => change(key, { file, percent: 100 }),
      (error: unknown) => change(key, { error: describeError(error) }),
    )
    return { key, name: given.name, percent: 0, file: null, error: null, stop: () => controller.abort() }
  }

  return {
    all,
    add: (files) => {
      const started = files.map(start)
      setAll((now) => [...now, ...started])
    },
    remove: (key) => {
      all.find((upload) => upload.key === key)?.stop()
      setAll((now) => now.filter((upload) => upload.key !== key))
    },
  }
}
