import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { BUILD, runProgram, step } from './workspace.mjs'

const HOME = path.join(BUILD, 'clamav')
const PACKAGES = ['clamav-daemon', 'libclamav12', 'libmspack0']

/**
 * Debian's clamd for the tests, in a folder of its own: its packages are fetched and unpacked there, not installed, so
 * that no service starts and no database is downloaded. Where that cannot be done, the tests that need it say so and are
 * left out.
 */
export async function ensureClamav() {
  if (existsSync('/usr/sbin/clamd') || existsSync(path.join(HOME, 'usr/sbin/clamd'))) return
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-deb')) return
  await step('Đang lấy ClamAV từ kho của Debian', unpackClamav)
}

async function unpackClamav() {
  const quiet = { quiet: true, cwd: HOME, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  mkdirSync(HOME, { recursive: true })
  if (process.getuid?.() === 0) await runProgram('apt-get', ['update'], quiet)
  await runProgram('apt-get', ['download', ...PACKAGES], quiet)
  for (const name of readdirSync(HOME).filter((file) => file.endsWith('.deb'))) {
    await runProgram('dpkg-deb', ['--extract', name, '.'], quiet)
    rmSync(path.join(HOME, name))
  }
}
