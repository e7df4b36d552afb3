import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installMissing } from './install.mjs'
import { onceFor } from './stamp.mjs'
import { ROOT, isCommand, main, mustRunNode, programOf, step } from './workspace.mjs'

const COMMON = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tools/build.mjs']
const packages = readdirSync(path.join(ROOT, 'packages'))
  .filter((name) => existsSync(path.join(ROOT, 'packages', name, 'package.json')))
  .map((name) => `packages/${name}`)

/** From a bare clone to something that runs; only what is missing or changed since the last time. */
export async function buildProduct() {
  await installMissing()
  await generateClient()
  await onceFor(
    { name: 'api', inputs: [...COMMON, ...packages, 'prisma', 'apps/api'], outputs: ['apps/api/dist/main.js'] },
    () => step('Đang biên dịch máy chủ', compileApi),
  )
  await onceFor(
    { name: 'web', inputs: [...COMMON, ...packages, 'apps/web'], outputs: ['apps/web/dist/index.html'] },
    () => step('Đang dựng giao diện', bundleWeb),
  )
}

/** The Prisma client, from the schema. */
export async function generateClient() {
  const inputs = ['pnpm-lock.yaml', 'prisma/schema', 'prisma/prisma.config.ts']
  await onceFor({ name: 'generate', inputs, outputs: ['prisma/generated/client.ts'] }, () =>
    step('Đang sinh mã truy cập dữ liệu', () =>
      mustRunNode('Không sinh được mã từ prisma/schema.', [
        ...programOf('prisma'),
        'generate',
        '--config',
        'prisma/prisma.config.ts',
      ]),
    ),
  )
}

async function compileApi() {
  // Old output is removed: a file whose source is gone must not run. --force, since tsc trusts its notes over the disk.
  for (const folder of [...packages, 'prisma', 'apps/api'])
    rmSync(path.join(ROOT, folder, 'dist'), { recursive: true, force: true })
  await mustRunNode('Mã máy chủ không biên dịch được.', [
    ...programOf('typescript', '.', 'tsc'),
    '-b',
    '--force',
    'apps/api',
  ])
}

async function bundleWeb() {
  const folder = path.join(ROOT, 'apps/web')
  await mustRunNode('Giao diện không dựng được.', [...programOf('vite', 'apps/web'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
  })
}

if (isCommand(import.meta.url)) await main(buildProduct)
