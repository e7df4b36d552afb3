import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatBytes } from '../../lib/format.ts'
import { newKey } from '../../lib/new-key.ts'
import { uploadFile } from '../../lib/upload-file.ts'

interface Attachment {
  key: string
  name: string
  /** the file once it is up */
  fileId: string | null
  says: string
}

export interface Attachments {
  all: readonly Attachment[]
  /** the files that are up; null while one is not */
  fileIds: () => string[] | null
  add: (files: readonly File[]) => void
  remove: (key: string) => void
}

/** Files on their way to the server while the form is filled in. */
export function useAttachments(): Attachments {
  const [all, setAll] = useState<readonly Attachment[]>([])
  const change = (key: string, part: Partial<Attachment>) =>
    setAll((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const start = (given: File): Attachment => {
    const key = newKey()
    uploadFile(given, {
      onProgress: (percent) => change(key, { says: `${String(percent)} %` }),
      signal: new AbortController().signal,
    }).then(
      (file) => change(key, { fileId: file.id, says: formatBytes(file.bytes) }),
      (error: unknown) => change(key, { says: describeError(error) }),
    )
    return { key, name: given.name, fileId: null, says: '0 %' }
  }
  return {
    all,
    fileIds: () => {
      const ids = all.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))
      return ids.length === all.length ? ids : null
    },
    add: (files) => {
      const started = files.map(start)
      setAll((now) => [...now, ...started])
    },
    remove: (key) => setAll((now) => now.filter((one) => one.key !== key)),
  }
}
