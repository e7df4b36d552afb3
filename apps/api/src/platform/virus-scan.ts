import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { AppError } from './app-error.ts'

/** Looks for viruses in what is taken in. Throws where it cannot tell. */
export interface VirusScan {
  isInfected(content: Buffer): Promise<boolean>
}

const CHUNK_BYTES = 64 * 1024
const PATIENCE_MS = 30_000
const ANSWER_MOST_BYTES = 4096

/** clamd's INSTREAM: the content in pieces, each after its length, then a piece of no length; one line comes back. */
export function createClamd(url: string, patienceMs = PATIENCE_MS): VirusScan {
  const { hostname, port } = new URL(url)
  return {
    async isInfected(content) {
      const answer = await ask(connect({ host: hostname, port: Number(port || 3310) }), content, patienceMs)
      if (answer.endsWith(' FOUND')) return true
      // also "INSTREAM size limit exceeded. ERROR": what was not looked at to its end is not clean
      if (!answer.endsWith(': OK')) throw new Error(`clamd: ${answer || 'no answer'}`)
      return false
    },
  }
}

/** Refuses what is infected, and what could not be looked at: nothing comes in unchecked where checking is set up. */
export async function refuseInfected(
  scan: VirusScan | null,
  content: Buffer,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  if (scan === null) return
  const infected = await scan.isInfected(content).catch((error: unknown) => {
    onTrouble(error)
    throw new AppError('files/unchecked', { fields: { file: 'files/unchecked' } })
  })
  if (infected) throw new AppError('files/infected', { fields: { file: 'files/infected' } })
}

function ask(socket: Socket, content: Buffer, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd: no answer in time')))
    socket.setEncoding('latin1')
    socket.on('connect', () => Readable.from(piecesOf(content)).pipe(socket, { end: false }))
    socket.on('data', (part) => {
      answer += String(part)
      if (answer.length > ANSWER_MOST_BYTES) socket.destroy(new Error('clamd: an answer without end'))
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer.replace(/\0.*$/su, '').trim()))
  })
}

/** A slow scanner is not buried under 25 MB: the pieces go as they are taken. */
function* piecesOf(content: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let start = 0; start < content.length; start += CHUNK_BYTES) {
    const piece = content.subarray(start, start + CHUNK_BYTES)
    yield lengthOf(piece)
    yield piece
  }
  yield Buffer.alloc(4)
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return length
}
