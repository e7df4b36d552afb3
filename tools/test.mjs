import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { generateClient } from './build.mjs'
import { checkCode } from './check.mjs'
import { ensureClamav } from './clamav.mjs'
import { E2E_REPORT, runE2e } from './e2e.mjs'
import { installMissing } from './install.mjs'
import { BUILD, Stop, main, programOf, runNode } from './workspace.mjs'

const UNIT_REPORT = path.join(BUILD, 'unit-report.json')

await main(async () => {
  await installMissing()
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true })
  await generateClient()
  // Each part runs whatever the others said, so that one run tells everything. What is said of the code without running it
  // fills the pauses in which the tests wait for their databases.
  const codes = [
    ...(await Promise.all([attempt('Kiểm tra mã', checkCode), attempt('Kiểm thử', runUnit)])),
    await attempt('Trình duyệt', runE2e),
  ]
  const unit = unitCounts()
  const e2e = e2eCounts()
  console.log(`\n${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed`)
  return codes.some((code) => code !== 0) || unit.failed + e2e.failed > 0 ? 1 : 0
})

async function attempt(name, work) {
  console.log(`\n— ${name} —`)
  try {
    return (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? `✘ ${error.message}` : error)
    return 1
  }
}

async function runUnit() {
  await ensureClamav()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  return runNode([...programOf('vitest'), 'run', ...reporters])
}

/** A runner that left no report counts as one failure: silence is not success. */
function unitCounts() {
  if (!existsSync(UNIT_REPORT)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

function e2eCounts() {
  if (!existsSync(E2E_REPORT)) return { passed: 0, failed: 1 }
  const { stats, errors } = JSON.parse(readFileSync(E2E_REPORT, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
