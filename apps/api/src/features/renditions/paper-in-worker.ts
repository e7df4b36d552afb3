import type { FormFault } from '@phoihop/paper/check/form-fault'
import type { OfficialPaper, PaperWorld } from '@phoihop/paper/official-paper'
import type { PaperRefusalCode } from '@phoihop/paper/refusal'
import { Piscina } from 'piscina'
import { AppError } from '../../platform/app-error.ts'
import type { InspectedPdf } from './inspect-pdf.ts'

export type PaperTask =
  | { do: 'docx' | 'pdf' | 'check'; paper: OfficialPaper }
  | { do: 'check-docx' | 'inspect-pdf'; bytes: Uint8Array }
export type PaperAnswer =
  | { ok: true; bytes?: Uint8Array; faults?: FormFault[]; world?: PaperWorld; pdf?: InspectedPdf }
  | { ok: false; code: PaperRefusalCode; sentence: string }

/** A paper of 200 pages takes a few seconds; what takes longer is made to. */
const MAX_MS = 30_000
/** Heap of a thread in MB. */
const MEMORY = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 }

let pool: Piscina | null = null

/** Prints a paper in a thread with limits of time and memory; a paper that cannot be printed is refused with its sentence. */
export async function printPaper(paper: OfficialPaper, format: 'docx' | 'pdf'): Promise<Buffer> {
  const { bytes } = await run({ do: format, paper }, MAX_MS)
  return Buffer.from(bytes ?? new Uint8Array())
}

/** What keeps a paper from being issued in its form. */
export async function checkPaper(paper: OfficialPaper): Promise<FormFault[]> {
  return (await run({ do: 'check', paper }, MAX_MS)).faults ?? []
}

/** What a văn thư would send back in a Word file, and by whose rules. */
export async function checkDocx(bytes: Uint8Array): Promise<{ world: PaperWorld; faults: FormFault[] }> {
  const { faults = [], world = 'state' } = await run({ do: 'check-docx', bytes }, MAX_MS)
  return { world, faults }
}

/** The signatures of a PDF, as found. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const { pdf } = await run({ do: 'inspect-pdf', bytes }, MAX_MS)
  if (!pdf) throw new Error('an inspection answers with what it found')
  return pdf
}

/** `most`: after so many milliseconds the thread is stopped. */
async function run(task: PaperTask, most: number): Promise<Extract<PaperAnswer, { ok: true }>> {
  const answer = await answerOf(task, most)
  if (answer.ok) return answer
  if (answer.code === 'not-a-pdf') throw new AppError('renditions/not-a-pdf')
  if (answer.code === 'font-missing') throw new AppError('renditions/font-missing')
  throw new AppError('renditions/refused', { fields: { paper: answer.sentence } })
}

async function answerOf(task: PaperTask, most: number): Promise<PaperAnswer> {
  pool ??= openPool()
  try {
    // the thread answers with what the default export of paper-worker.ts returns
    return (await pool.run(task, { signal: AbortSignal.timeout(most) })) as PaperAnswer
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError'
    const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (isStopped || isTooMuch) throw new AppError('renditions/too-slow')
    throw error
  }
}

/** Threads begin with the first paper and end half a minute after the last. */
function openPool(): Piscina {
  const isSource = import.meta.url.endsWith('.ts')
  return new Piscina({
    filename: new URL(isSource ? './paper-worker.source.mjs' : './paper-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 30_000,
    resourceLimits: MEMORY,
    ...(isSource && { execArgv: ['--conditions=@phoihop/source'] }),
  })
}
