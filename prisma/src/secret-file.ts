import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secret kept in `file` (readable by its owner alone); made at the first call: 32 random bytes, safe in a URL. */
export function secretFile(file: string): string {
  const kept = read(file)
  if (kept !== null) return kept
  mkdirSync(path.dirname(file), { recursive: true })
  // Written aside and linked into place: of two first starts at once the same secret wins for both, never half a file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return read(file) ?? refuse(file)
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || refuse(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function refuse(file: string): never {
  throw new Error(`Tệp bí mật ${file} rỗng; hãy khôi phục tệp từ bản sao lưu hoặc xoá nó rồi chạy lại.`)
}
