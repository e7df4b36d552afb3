import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DRAWING } from './arrows/zones.mjs'

type Case = [file: string, source: string]

/** A statement a reader would write on a bad day, planted in a tree like ours. */
const REFUSED: Case[] = [
  ['packages/domain/src/tasks/a.ts', 'zod'],
  ['packages/domain/src/tasks/b.ts', 'node:fs'],
  ['packages/domain/src/tasks/c.ts', '@phoihop/contract/tasks'],
  ['packages/domain/src/tasks/d.ts', '../../../contract/src/tasks.ts'],
  ['packages/contract/src/a.ts', '@phoihop/db/client'],
  ['packages/contract/src/b.ts', 'fastify'],
  ['packages/reader/src/a.ts', '@phoihop/contract/tasks'],
  ['packages/paper/src/a.ts', '@phoihop/db/client'],
  ['packages/newcomer/src/a.ts', '@phoihop/db/client'],
  ['prisma/src/a.ts', '@phoihop/contract/tasks'],
  ['prisma/src/b.ts', '../../apps/api/src/app.ts'],
  ['apps/api/src/platform/a.ts', '../features/tasks/public.ts'],
  ['apps/api/src/platform/b.ts', '@phoihop/reader/read'],
  ['apps/api/src/features/tasks/a.ts', '../conclusions/public.ts'],
  ['apps/api/src/features/conclusions/a.ts', '../tasks/queries.ts'],
  ['apps/api/src/features/newcomer/a.ts', '../tasks/public.ts'],
  ['apps/api/src/features/tasks/b.ts', '../../app.ts'],
  ['apps/api/src/features/tasks/c.ts', '../../../../web/src/lib/call.ts'],
  ['apps/api/src/features/tasks/d.test.ts', '../conclusions/queries.ts'],
  ['apps/api/src/demo/a.ts', '@phoihop/db/testing/test-database'],
  ['apps/web/src/ui/a.tsx', '../features/tasks/api.ts'],
  ['apps/web/src/lib/a.ts', '../app/paths.ts'],
  ['apps/web/src/features/tasks/a.tsx', '../figures/api.ts'],
  ['apps/web/src/features/tasks/b.tsx', '../../app/paths.ts'],
  ['apps/web/src/features/tasks/c.tsx', '@phoihop/domain/policy/tasks'],
  ['apps/web/src/features/tasks/d.tsx', '@phoihop/db/client'],
  ['apps/web/src/features/newcomer/a.tsx', '../tasks/api.ts'],
  ['apps/web/src/app/a.tsx', '@phoihop/domain/policy/tasks'],
  ['apps/web/src/app/b.tsx', '../../../api/src/app.ts'],
  ['e2e/a.ts', '../apps/web/src/app/paths.ts'],
  ['e2e/b.ts', '@phoihop/contract/tasks'],
]

const ALLOWED: Case[] = [
  ['packages/domain/src/tasks/good.ts', '../civil-date.ts'],
  ['packages/domain/src/tasks/good.test.ts', 'vitest'],
  ['packages/contract/src/good.ts', 'zod'],
  ['packages/contract/src/good-domain.ts', '@phoihop/domain/civil-date'],
  ['packages/reader/src/good.ts', '@phoihop/domain/vietnamese-text'],
  ['prisma/src/good.ts', '@phoihop/domain/civil-date'],
  ['apps/api/src/platform/good.ts', '@phoihop/db/client'],
  ['apps/api/src/features/tasks/good.ts', './queries.ts'],
  ['apps/api/src/features/tasks/good-policy.ts', '@phoihop/domain/policy/tasks'],
  ['apps/api/src/features/conclusions/good.ts', '../tasks/public.ts'],
  ['apps/api/src/features/newcomer/good.ts', '../../platform/ctx.ts'],
  ['apps/api/src/features/tasks/good.test.ts', '../../app.ts'],
  ['apps/api/src/features/tasks/good.access.ts', '../../testing/access.ts'],
  ['apps/api/src/features/tasks/good-data.test.ts', '@phoihop/db/testing/test-database'],
  ['apps/api/src/good.ts', './features/tasks/routes.ts'],
  ['apps/web/src/features/tasks/good.tsx', '@phoihop/domain/civil-date'],
  ['apps/web/src/features/tasks/good-ui.tsx', '../../ui/badge.tsx'],
  ['apps/web/src/app/good.tsx', '../features/tasks/task-page.tsx'],
  ['apps/web/src/main.tsx', './app/router.tsx'],
  ['e2e/good.ts', '@playwright/test'],
  ['e2e/good-data.ts', '@phoihop/db/testing/test-database'],
]

const FORMS: [file: string, text: string][] = [
  ['packages/domain/src/form-export.ts', "export { x } from 'zod'"],
  ['packages/domain/src/form-star.ts', "export * from 'zod'"],
  ['packages/domain/src/form-type.ts', "import type { z } from 'zod'\nexport type A = z.ZodType"],
  ['packages/domain/src/form-later.ts', "export const x = () => import('zod')"],
]

const IMPURE = ['new Date()', 'Date.now()', 'Math.random()', 'process.pid', 'globalThis.process', 'Date()']

const tree = mkdtempSync(path.join(tmpdir(), 'phoihop-arrows-'))
let complaints = new Map<string, string[]>()

beforeAll(async () => {
  for (const [file, source] of [...REFUSED, ...ALLOWED])
    plant(file, `import { x } from '${source}'\n\nexport const y = x\n`)
  for (const [file, text] of FORMS) plant(file, `${text}\n`)
  for (const [index, code] of IMPURE.entries())
    plant(`packages/domain/src/impure-${index}.ts`, `export const x = () => ${code}\n`)
  plant('packages/domain/src/pure.ts', 'export const x = (now: number) => new Date(now).getUTCDay()\n')
  complaints = await lint()
}, 60_000)
afterAll(() => rmSync(tree, { recursive: true }))

function plant(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
  writeFileSync(path.join(tree, file), text)
}

/** Our own configuration on the planted tree; the rules that broke, by file. */
async function lint(): Promise<Map<string, string[]>> {
  const root = path.dirname(import.meta.dirname)
  const config = readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')
  writeFileSync(path.join(tree, '.oxlintrc.json'), config.replace('"typeAware": true', '"typeAware": false'))
  symlinkSync(path.join(root, 'tools'), path.join(tree, 'tools'))
  const program = [
    path.join(root, 'node_modules/oxlint/bin/oxlint'),
    '--format=json',
    'apps',
    'packages',
    'prisma',
    'e2e',
  ]
  const run = promisify(execFile)(process.execPath, program, { cwd: tree, maxBuffer: 32e6 })
  const { stdout } = await run.catch((error: { stdout: string }) => error) // it ends with 1 when it finds something
  const found: { filename: string; code: string }[] = JSON.parse(stdout).diagnostics
  const byFile = new Map<string, string[]>()
  for (const { filename, code } of found) byFile.set(filename, [...(byFile.get(filename) ?? []), code])
  return byFile
}

test.each(REFUSED)('%s must not import %s', (file) => {
  expect(complaints.get(file)).toContain('phoihop(arrows)')
})

test.each(ALLOWED)('%s may import %s', (file) => {
  expect(complaints.get(file) ?? []).not.toContain('phoihop(arrows)')
})

test.each(FORMS)('%s is caught in this form: %s', (file) => {
  expect(complaints.get(file)).toContain('phoihop(arrows)')
})

test.each(IMPURE.map((code, index) => [code, index] as const))('the domain may not say %s', (_code, index) => {
  const codes = complaints.get(`packages/domain/src/impure-${index}.ts`) ?? []
  expect(codes.some((code) => code === 'phoihop(pure)' || code === 'eslint(no-restricted-globals)')).toBe(true)
})

test('the domain may compute with a moment it was given', () => {
  expect(complaints.get('packages/domain/src/pure.ts')).toBeUndefined()
})

test('no chain of allowed calls between slices leads back to its start', () => {
  const mayCall = new Map(Object.entries<string[]>(DRAWING.MAY_CALL))
  const reach = (slice: string, way: string[]): void => {
    expect(way, 'a circle in MAY_CALL').not.toContain(slice)
    for (const next of mayCall.get(slice) ?? []) reach(next, [...way, slice])
  }
  for (const slice of mayCall.keys()) reach(slice, [])
})
