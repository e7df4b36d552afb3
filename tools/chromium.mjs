import { existsSync } from 'node:fs'
import { Stop, runProgram, step } from './workspace.mjs'

const DEBIAN = '/usr/bin/chromium'

/** Path of a Chromium for the browser tests; installs Debian's when we may. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM
  if (given !== undefined) {
    if (existsSync(given)) return given
    throw new Stop(`Không có trình duyệt ở CHROMIUM=${given}.`)
  }
  if (existsSync(DEBIAN)) return DEBIAN
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await step('Đang cài Chromium từ kho của Debian', installChromium)
  if (existsSync(DEBIAN)) return DEBIAN
  throw new Stop(
    'Cần Chromium để chạy kiểm thử trên trình duyệt: hãy cài nó, hoặc đặt CHROMIUM=/đường/dẫn/tới/chromium.',
  )
}

async function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update'], { quiet: true, env })
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env })
}
