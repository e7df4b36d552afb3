import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

/** Where files' bytes are kept, each under the SHA-256 of its content; the same content is kept once. */
export interface FileStore {
  put(content: Buffer): Promise<string>
  open(sha256: string): Promise<Readable | null>
}

/** A store in a folder: ab/cd/abcd…; a file appears whole or not at all. */
export function createFolderStore(folder: string): FileStore {
  const placeOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex')
      const place = placeOf(sha256)
      if (await exists(place)) return sha256
      await mkdir(path.dirname(place), { recursive: true })
      const unfinished = `${place}.${randomUUID()}`
      await writeFile(unfinished, content, { flush: true, mode: 0o600 })
      await rename(unfinished, place)
      return sha256
    },
    async open(sha256) {
      const place = placeOf(sha256)
      return (await exists(place)) ? createReadStream(place) : null
    },
  }
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  )
}
