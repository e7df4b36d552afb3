import { READING_MAX_BYTES, readingsApi } from '@phoihop/contract/readings'
import type { PaperReading } from '@phoihop/contract/reading-shapes'
import type { ErrorCode } from '@phoihop/contract/error-codes'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../lib/api-client.ts'
import { describeError } from '../../../lib/describe-error.ts'
import { ERROR_TEXTS } from '../../../lib/error-texts.ts'
import { ApiError } from '../../../lib/problem.ts'
import { sendFile } from '../../../lib/send-file.ts'

interface Progress {
  /** the file going up; null for pasted text */
  name: string | null
  /** 100: it is up and being read */
  percent: number
}

export interface Reading {
  progress: Progress | null
  /** why the file, or the text, was not read */
  errors: { file: string | null; text: string | null }
  readFile: (file: File) => void
  readText: (text: string) => void
  cancel: () => void
}

const NONE = { file: null, text: null }

/** Has a file or a pasted text read by the server; a new one takes the place of the one under way. */
export function useReading(onRead: (reading: PaperReading) => void): Reading {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [errors, setErrors] = useState<Reading['errors']>(NONE)
  const running = useRef<AbortController | null>(null)
  // the form goes on being filled in while the server reads: the answer meets it as it then is
  const latest = useRef(onRead)
  useEffect(() => {
    latest.current = onRead
  })

  const begin = (first: Progress) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setErrors(NONE)
    setProgress(first)
    return controller
  }
  const follow = async (controller: AbortController, kind: 'file' | 'text', work: Promise<PaperReading>) => {
    const isCurrent = () => running.current === controller && !controller.signal.aborted
    try {
      const reading = await work
      if (isCurrent()) latest.current(reading)
    } catch (error) {
      if (isCurrent()) setErrors({ ...NONE, [kind]: describeFailure(error) })
    } finally {
      if (running.current === controller) setProgress(null)
    }
  }
  const readFile = (file: File) => {
    const refusal = findRefusal(file)
    if (refusal) {
      running.current?.abort()
      setProgress(null)
      setErrors({ ...NONE, file: ERROR_TEXTS[refusal] })
      return
    }
    const controller = begin({ name: file.name, percent: 0 })
    const onProgress = (percent: number) => running.current === controller && setProgress({ name: file.name, percent })
    void follow(controller, 'file', sendFile(readingsApi.readFile, file, { onProgress, signal: controller.signal }))
  }
  const readText = (text: string) => {
    const controller = begin({ name: null, percent: 100 })
    void follow(controller, 'text', call(readingsApi.readText, { body: { text }, signal: controller.signal }))
  }
  const cancel = () => {
    running.current?.abort()
    running.current = null
    setProgress(null)
    setErrors(NONE)
  }
  return { progress, errors, readFile, readText, cancel }
}

/** What can be said of a file before it goes up. */
function findRefusal(file: File): ErrorCode | null {
  if (file.size > READING_MAX_BYTES) return 'readings/too-large'
  return file.size === 0 ? 'readings/empty' : null
}

/** A proxy before the server may refuse the size in its own words. */
function describeFailure(error: unknown): string {
  if (error instanceof ApiError && error.code === 'request/too-large') return ERROR_TEXTS['readings/too-large']
  return describeError(error)
}
