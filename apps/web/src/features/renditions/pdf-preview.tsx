import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { describeRefusal, type PaperPart, renditionQueries } from './api.ts'
import classes from './renditions.module.css'
import { text } from './text.ts'

/** The PDF in the page, as it will be printed. */
export function PdfPreview({ part }: { part: PaperPart }) {
  const { data, error, refetch } = useQuery(renditionQueries.pdf(part))
  const address = useBlobAddress(data?.blob ?? null)
  if (error) return <ErrorState message={describeRefusal(error)} onRetry={() => void refetch()} />
  if (!address) return <Loading label={text.printing} />
  return <iframe className={classes.preview} src={`${address}#view=FitH&navpanes=0`} title={text.preview} />
}

/** An address of bytes the page holds, given back when they go. */
function useBlobAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      setAddress(null)
      URL.revokeObjectURL(made)
    }
  }, [blob])
  return address
}
