import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { describeRefusal, type PaperPart, renditionQueries } from './api.ts'
import classes from './renditions.module.css'
import { text } from './text.ts'

/** The PDF in the page, as it will be printed. */
export function PdfPreview({ part }: { part: PaperPart }) {
  const { data, error, refetch } = useQuery(renditionQueries.pdf(part))
  if (error) return <ErrorState message={describeRefusal(error)} onRetry={() => void refetch()} />
  if (!data) return <Loading label={text.printing} />
  return <PdfFrame blob={data.blob} />
}

function PdfFrame({ blob }: { blob: Blob }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(blob)
    // the browser's own viewer: the page wide, without the strip of small pages
    if (frame.current) frame.current.src = `${address}#view=FitH&navpanes=0`
    return () => URL.revokeObjectURL(address)
  }, [blob])
  return <iframe ref={frame} className={classes.preview} title={text.preview} />
}
