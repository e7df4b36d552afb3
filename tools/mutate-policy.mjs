import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT, Stop, main, runProgram } from './workspace.mjs'

/** Rules of who may do and see what: pure ones, and the conditions of the queries that enforce them. */
const POLICY = 'packages/domain/src/policy'
const CONDITIONS = ['apps/api/src/platform/visible.ts']
/** The tests that guard them: first those made for it, then, when these let a mutant live, all of the API. */
const TESTS = [
  [
    'packages/domain/src/policy',
    'tools/rights.test.ts',
    'apps/api/src/access.test.ts',
    'apps/api/src/nested-ids.test.ts',
    'apps/api/src/features/conclusions/restricted.test.ts',
  ],
  ['apps/api/src'],
]
const DECLARES = /export function (?:may|can|reads)\w+\([^{]*\): boolean \{\n/gu

/**
 * npm run rights:mutate [-- WORD]: loosens each rule in turn (a rule that always says yes, an "and" that becomes an "or")
 * in a copy of the last commit, and says which test caught it. Takes long; WORD keeps the files whose name has it.
 */
await main(async ([word = '']) => {
  const copy = mkdtempSync(path.join(tmpdir(), 'phoihop-rights-'))
  try {
    await prepare(copy)
    const mutants = findMutants(copy).filter((mutant) => mutant.file.includes(word))
    if (mutants.length === 0) throw new Stop('Không có luật nào để thử.')
    let survived = 0
    for (const [index, mutant] of mutants.entries()) {
      const caught = await tryMutant(copy, mutant)
      if (caught === null) survived += 1
      console.log(
        `${index + 1}/${mutants.length} ${caught === null ? '✘ LỌT' : '✔'} ${mutant.name} ← ${caught ?? 'không kiểm thử nào đỏ'}`,
      )
    }
    console.log(`\n${mutants.length - survived}/${mutants.length} luật bị nới đều có kiểm thử phát hiện`)
    return survived === 0 ? 0 : 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

async function prepare(copy) {
  const steps = [
    ['git', ['clone', '--quiet', ROOT, copy], ROOT],
    ['npx', ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], copy],
  ]
  for (const [command, args, cwd] of steps) {
    if ((await runProgram(command, args, { cwd, quiet: true })) !== 0) throw new Stop(`Không chạy được: ${command}`)
  }
  cpSync(path.join(ROOT, 'prisma/generated'), path.join(copy, 'prisma/generated'), { recursive: true })
}

function findMutants(copy) {
  const policies = readdirSync(path.join(copy, POLICY))
    .filter((name) => name.endsWith('-policy.ts'))
    .map((name) => `${POLICY}/${name}`)
  return [
    ...policies.flatMap((file) => [...alwaysYes(copy, file), ...eachOf(copy, file, ' && ', ' || ')]),
    ...CONDITIONS.flatMap((file) => eachOf(copy, file, ' and ', ' or ')),
  ]
}

function alwaysYes(copy, file) {
  const text = readFileSync(path.join(copy, file), 'utf8')
  return [...text.matchAll(DECLARES)].map((found) => {
    const at = found.index + found[0].length
    const name = /function (\w+)/u.exec(found[0])[1]
    return { file, name: `${name} luôn đồng ý`, text: `${text.slice(0, at)}  return true\n${text.slice(at)}` }
  })
}

/** One mutant for each place where `from` joins two conditions; comments are left alone. */
function eachOf(copy, file, from, to) {
  const text = readFileSync(path.join(copy, file), 'utf8')
  const places = []
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at))
    if (!/^\s*(?:\/\*|\*|\/\/)/u.test(line)) places.push({ at, line: line.trim() })
  }
  return places.map(({ at, line }) => ({
    file,
    name: `${path.basename(file)} "${line.slice(0, 90)}"${from}→${to}`,
    text: text.slice(0, at) + to + text.slice(at + from.length),
  }))
}

/** The name of the first test that fails with the rule loosened; null when none does. */
async function tryMutant(copy, mutant) {
  const file = path.join(copy, mutant.file)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, mutant.text)
  try {
    for (const tests of TESTS) {
      const caught = await firstFailure(copy, tests)
      if (caught !== null) return caught
    }
    return null
  } finally {
    writeFileSync(file, before)
  }
}

async function firstFailure(copy, tests) {
  const report = path.join(copy, 'mutant.json')
  const args = ['vitest', 'run', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests]
  if ((await runProgram('npx', args, { cwd: copy, quiet: true, env: { CI: 'true' } })) === 0) return null
  const failed = JSON.parse(readFileSync(report, 'utf8'))
    .testResults.flatMap((one) => one.assertionResults)
    .find((one) => one.status === 'failed')
  return failed?.fullName ?? 'một tệp kiểm thử không chạy được'
}
