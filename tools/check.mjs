import { generateClient } from './build.mjs'
import { installMissing } from './install.mjs'
import { checkOpenapi } from './openapi.mjs'
import { checkRights } from './rights.mjs'
import { isCommand, main, programOf, runNode, Stop } from './workspace.mjs'

const node = (args) => async () => {
  if ((await runNode(args(), { quiet: true })) !== 0) throw new Stop('không đạt')
}

/** @type {[name: string, work: () => unknown][]} */
const STEPS = [
  [
    'định dạng (biome; sửa bằng npm run format)',
    node(() => [...programOf('@biomejs/biome'), 'format', '.', '--reporter=summary']),
  ],
  ['kiểu (tsc)', node(() => [...programOf('typescript', '.', 'tsc'), '-b', '--force'])],
  ['kiểu của kiểm thử (tsc)', node(() => [...programOf('typescript', '.', 'tsc'), '-p', 'tsconfig.test.json'])],
  ['quy tắc và mũi tên (oxlint)', node(() => [...programOf('oxlint'), '--type-aware', '--deny-warnings'])],
  ['mã thừa (knip)', node(() => [...programOf('knip')])],
  ['các bước cơ sở dữ liệu khớp lược đồ', node(() => ['tools/db.mjs', 'check'])],
  ['docs/openapi.json khớp API', checkOpenapi],
  ['docs/rights.md khớp luật', checkRights],
]

/** Everything that can be said of the code without running it; stops at the first failure. */
export async function checkCode() {
  await installMissing()
  await generateClient()
  for (const [name, work] of STEPS) {
    const begin = performance.now()
    try {
      await work()
    } catch (error) {
      throw new Stop(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    console.log(`✔ ${name} — ${((performance.now() - begin) / 1000).toFixed(1)} giây`)
  }
}

if (isCommand(import.meta.url)) await main(checkCode)
