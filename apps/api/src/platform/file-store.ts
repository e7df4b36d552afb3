import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type CopyState = 'whole' | 'missing' | 'changed'

/** How the two copies of a file were found, and whether a broken one was made anew from the other. */
export interface FileHealth {
  first: CopyState
  second: CopyState
  mended: boolean
}

/** Where files' bytes are kept, each under the SHA-256 of its content; the same content is kept once, in two copies. */
export interface FileStore {
  put(content: Buffer): Promise<string>
  /** the first copy, or the second where the first is lost */
  open(sha256: string): Promise<Readable | null>
  /** holds both copies against the hash; one that is lost or changed is made anew from the other */
  check(sha256: string): Promise<FileHealth>
}

/** A store in two folders: ab/cd/abcd…; a file appears whole or not at all. */
export function createFolderStore(first: string, second: string): FileStore {
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex')
      for (const folder of [first, second]) {
        const place = placeOf(folder, sha256)
        if (!(await exists(place)))
          await appear(place, (unfinished) => writeFile(unfinished, content, { flush: true, mode: 0o600 }))
      }
      return sha256
    },
    async open(sha256) {
      for (const folder of [first, second]) {
        const place = placeOf(folder, sha256)
        if (await exists(place)) return createReadStream(place)
      }
      return null
    },
    async check(sha256) {
      const [one, two] = [placeOf(first, sha256), placeOf(second, sha256)]
      const [found, copy] = [await stateOf(one, sha256), await stateOf(two, sha256)]
      if (found === copy || (found !== 'whole' && copy !== 'whole'))
        return { first: found, second: copy, mended: false }
      const [from, to] = found === 'whole' ? [one, two] : [two, one]
      await appear(to, (unfinished) => copyFile(from, unfinished))
      return { first: found, second: copy, mended: (await stateOf(to, sha256)) === 'whole' }
    },
  }
}

function placeOf(folder: string, sha256: string): string {
  return path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

async function appear(place: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const unfinished = `${place}.${randomUUID()}`
  await write(unfinished)
  await rename(unfinished, place)
}

async function stateOf(place: string, sha256: string): Promise<CopyState> {
  if (!(await exists(place))) return 'missing'
  const hash = createHash('sha256')
  await pipeline(createReadStream(place), hash)
  return hash.digest('hex') === sha256 ? 'whole' : 'changed'
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  )
}
