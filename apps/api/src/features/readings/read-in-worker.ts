import { Worker } from 'node:worker_threads'
import type { RefusalCode } from '@phoihop/reader/documents/refusal'
import type { Explained } from '@phoihop/reader/read-paper'
import pLimit from 'p-limit'

export type WorkerTask = { text: string } | { bytes: Uint8Array }
export type WorkerAnswer =
  | {
      ok: true
      format: 'pasted' | 'txt' | 'docx' | 'pdf'
      convertedFrom: 'tcvn3' | 'vni' | null
      text: string
      explained: Explained
    }
  | { ok: false; code: RefusalCode | 'not-vietnamese' | 'too-slow' }
export type ReadPaperText = Extract<WorkerAnswer, { ok: true }>

/** A paper of 500 pages is read in a fraction of this; what takes longer is made to. */
const MAX_MS = 5000
/** Heap of the worker in MB; the reader bounds what it unpacks besides. */
const MEMORY = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 32 }
/** So many files are read at one moment; others wait their turn. */
const oneByOne = pLimit(2)

/**
 * Reads a paper in a thread of its own with limits of time and memory: whatever the file does, the server goes on. A
 * thread that dies of it says `broken`, one that does not end in five seconds `too-slow`.
 */
export function readInWorker(task: WorkerTask): Promise<WorkerAnswer> {
  return oneByOne(() => run(task))
}

function run(workerData: WorkerTask): Promise<WorkerAnswer> {
  const isSource = import.meta.url.endsWith('.ts')
  const worker = new Worker(new URL(`./reading-worker.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    workerData,
    resourceLimits: MEMORY,
    // sources (tests, npm run dev) need the loader that reads TypeScript
    ...(isSource && { execArgv: ['--import', 'tsx', '--conditions=@phoihop/source'] }),
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ ok: false, code: 'too-slow' }), MAX_MS)
    worker.once('message', (answer: WorkerAnswer) => end(answer))
    worker.once('error', () => end({ ok: false, code: 'broken' }))
    worker.once('exit', () => end({ ok: false, code: 'broken' }))
  })
}
