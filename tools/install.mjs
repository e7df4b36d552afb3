import { readdirSync } from 'node:fs'
import path from 'node:path'
import { onceFor } from './stamp.mjs'
import { ROOT, Stop, runProgram, step } from './workspace.mjs'

const PNPM = 'pnpm@12.21.0'

/** Installs the packages of the lockfile, when they are not installed yet. */
export async function installMissing() {
  checkNode()
  const manifests = ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(ROOT, group)).map((name) => `${group}/${name}/package.json`),
  )
  const inputs = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'prisma/package.json',
    'e2e/package.json',
    ...manifests,
  ]
  await onceFor({ name: 'install', inputs, outputs: ['node_modules/.modules.yaml'] }, () =>
    step('Đang cài các gói còn thiếu (lần đầu mất một hai phút)', installPackages),
  )
}

export async function installPackages() {
  const code = await runProgram('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { quiet: true })
  if (code !== 0) throw new Stop('Không cài được các gói. Hãy kiểm tra kết nối tới kho npm rồi chạy lại.')
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(`Cần Node.js 20.19 trở lên; máy đang có ${process.versions.node}.`)
}
