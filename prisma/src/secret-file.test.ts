import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { secretFile } from './secret-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret is made once, long, and readable by its owner alone', () => {
  const file = path.join(folder, 'deep', 'secret')
  const secret = secretFile(file)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(secretFile(file)).toBe(secret)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('an emptied file is refused rather than replaced', () => {
  const file = path.join(folder, 'empty')
  writeFileSync(file, '')
  expect(() => secretFile(file)).toThrow('rỗng')
})
