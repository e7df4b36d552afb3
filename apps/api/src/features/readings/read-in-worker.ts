import type { RefusalCode } from '@phoihop/reader/documents/refusal'
import type { Explained } from '@phoihop/reader/read-paper'
import { Piscina } from 'piscina'

export type ReadTask = { text: string } | { bytes: Uint8Array }
export type ReadAnswer =
  | {
      ok: true
      /** metadata: the head of a paper alone, without its words */
      format: 'pasted' | 'txt' | 'docx' | 'pdf' | 'metadata'
      convertedFrom: 'tcvn3' | 'vni' | null
      text: string
      explained: Explained
      /** the file of a package (edXML) that was read: it is the one to keep */
      packed: { name: string; bytes: Uint8Array } | null
    }
  | { ok: false; code: RefusalCode | 'not-vietnamese' | 'too-slow' }
export type ReadPaperText = Extract<ReadAnswer, { ok: true }>

/** A paper of 500 pages is read in a fraction of this; what takes longer is made to. */
const MAX_MS = 5000
/** Heap of a thread in MB; the reader bounds what it unpacks besides. */
const MEMORY = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 32 }

let pool: Piscina | null = null

/**
 * Reads a paper in a thread with limits of time and memory: whatever the file does, the server goes on. A thread that
 * dies of it says `broken`, one that does not end in five seconds is stopped and says `too-slow`.
 */
export async function readInWorker(task: ReadTask): Promise<ReadAnswer> {
  pool ??= openPool()
  try {
    // the thread answers with what the default export of reading-worker.ts returns
    return (await pool.run(task, { signal: AbortSignal.timeout(MAX_MS) })) as ReadAnswer
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError'
    return { ok: false, code: isStopped ? 'too-slow' : 'broken' }
  }
}

/** Threads begin with the first paper and end half a minute after the last. */
function openPool(): Piscina {
  const isSource = import.meta.url.endsWith('.ts')
  return new Piscina({
    filename: new URL(isSource ? './reading-worker.source.mjs' : './reading-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 30_000,
    resourceLimits: MEMORY,
    ...(isSource && { execArgv: ['--conditions=@phoihop/source'] }),
  })
}
