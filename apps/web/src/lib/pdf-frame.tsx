import { filesApi } from '@phoihop/contract/files'
import { useEffect, useState } from 'react'
import { Loading } from '../ui/loading.tsx'
import { describeError } from './describe-error.ts'
import { fetchFile } from './fetch-file.ts'
import { fileText } from './file-text.ts'
import classes from './file-viewer.module.css'

/**
 * A PDF in the browser's own viewer, from bytes that were fetched: the address itself answers into a sandbox, which shows
 * no PDF, so that a file opened by its address can do nothing.
 */
export function PdfFrame({ id, name }: { id: string; name: string }) {
  const [shown, setShown] = useState<{ url: string } | { error: string } | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    let url: string | null = null
    fetchFile(filesApi.download, { params: { id }, signal: controller.signal }).then(
      ({ blob }) => {
        // gone before it came
        if (controller.signal.aborted) return
        url = URL.createObjectURL(blob)
        setShown({ url })
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setShown({ error: describeError(error) })
      },
    )
    return () => {
      controller.abort()
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [id])
  if (shown === null) return <Loading label={fileText.opening} />
  if ('error' in shown) return <p role="alert">{shown.error}</p>
  return <iframe src={shown.url} title={name} className={classes.frame} />
}
