import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFolderStore } from './file-store.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'phoihop-store-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const content = Buffer.from('Kết luận số 07-KL/HU')
const make = () => createFolderStore(path.join(root, 'one'), path.join(root, 'two'))
const placeIn = (folder: string, sha: string) => path.join(root, folder, sha.slice(0, 2), sha.slice(2, 4), sha)

test('a file stands in two copies', async () => {
  const store = make()
  const sha = await store.put(content)
  expect(await store.check(sha)).toEqual({ first: 'whole', second: 'whole', mended: false })
})

test.each([
  ['changed', 'one'],
  ['missing', 'one'],
  ['changed', 'two'],
  ['missing', 'two'],
])('a copy that is %s in folder %s is made anew from the other', async (state, folder) => {
  const store = make()
  const sha = await store.put(content)
  if (state === 'missing') rmSync(placeIn(folder, sha))
  else writeFileSync(placeIn(folder, sha), 'sửa lén')
  const health = await store.check(sha)
  expect(health).toMatchObject({ [folder === 'one' ? 'first' : 'second']: state, mended: true })
  expect(await store.check(sha)).toEqual({ first: 'whole', second: 'whole', mended: false })
  const opened = await store.open(sha)
  expect(opened && (await buffer(opened)).equals(content)).toBe(true)
})

test('a file whose two copies are both broken is told as such, and no copy is put over the other', async () => {
  const store = make()
  const sha = await store.put(content)
  writeFileSync(placeIn('one', sha), 'sửa lén')
  rmSync(placeIn('two', sha))
  expect(await store.check(sha)).toEqual({ first: 'changed', second: 'missing', mended: false })
  expect(await store.check(sha)).toEqual({ first: 'changed', second: 'missing', mended: false })
})

test('a file whose first copy is lost is read from the second', async () => {
  const store = make()
  const sha = await store.put(content)
  rmSync(placeIn('one', sha))
  const opened = await store.open(sha)
  expect(opened && (await buffer(opened)).equals(content)).toBe(true)
})
