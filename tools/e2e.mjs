import path from 'node:path'
import { buildProduct } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { BUILD, ROOT, isCommand, main, programOf, runNode } from './workspace.mjs'

export const E2E_REPORT = path.join(BUILD, 'e2e-report.json')

/** The browser journeys; answers the exit code of Playwright. */
export async function runE2e(args = []) {
  const CHROMIUM = await ensureChromium()
  await buildProduct()
  const env = { CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT }
  return runNode([...programOf('@playwright/test', 'e2e', 'playwright'), 'test', '--reporter=list,json', ...args], {
    cwd: path.join(ROOT, 'e2e'),
    env,
  })
}

if (isCommand(import.meta.url)) await main(runE2e)
