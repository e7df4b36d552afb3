import type { Endpoint } from '@phoihop/contract/endpoint'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import startServer from '@phoihop/db/testing/global-setup'
import pg from 'pg'
import { fillPaper } from './fill-paper.ts'
import { issuedPaper } from './papers.ts'
import { createTestApp, type TestApp } from './test-app.ts'

/** The matrix of one paper and a page of a list, as the product answers them, against the same SQL and nothing around it. */
const UNITS = 300
const TASKS = 50
const PAPERS = 7
const RUNS = 15
const who = 'here:secretary'

interface Statement {
  text: string
  values: unknown[]
}

const stop = await startServer()
const app = await createTestApp({ checkResponses: false })
const bare = new pg.Pool({ connectionString: app.appUrl, max: 6 })
try {
  const issued = await issuedPaper(app)
  const papers: string[] = []
  for (let n = 0; n < PAPERS; n += 1) papers.push(await fillPaper(app, issued, { units: UNITS, tasks: TASKS }))
  await settle()
  const all = await app.ok(who, tasksApi.listAssignments, { query: { limit: 50 } })
  const cells = { conclusionId: papers[0] ?? '' }
  console.log(await lineOf(`bảng ${UNITS} đơn vị × ${TASKS} nhiệm vụ`, matrixApi.get, cells))
  console.log(await lineOf(`50 dòng trong ${all.total} phần việc`, tasksApi.listAssignments, { limit: 50 }))
} finally {
  await bare.end()
  await app.close()
  await stop()
}

/** As the server would have done by itself in a quiet minute. */
async function settle(): Promise<void> {
  const owner = new pg.Client({ connectionString: app.ownerUrl })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
}

async function lineOf(name: string, endpoint: Endpoint, query: Record<string, unknown>): Promise<string> {
  const ask = async () => {
    const answer = await app.call(who, endpoint, { query })
    if (answer.statusCode !== 200) throw new Error(answer.body)
    return answer.rawPayload.length
  }
  const statements = await statementsOf(app, ask)
  const bytes = await ask()
  const product = await medianOf(ask)
  const reference = await medianOf(async () => {
    const results = await Promise.all(
      statements.map((one, n) => bare.query({ name: `bench-${name}-${n}`.slice(0, 60), ...one })),
    )
    return JSON.stringify(results.map(({ rows }) => rows)).length
  })
  const ratio = (product / reference).toFixed(2).replace('.', ',')
  return `${name}: ${product.toFixed(0)} ms, ${Math.round(bytes / 1024)} kB · ${statements.length} câu SQL ấy để trần: ${reference.toFixed(0)} ms · ${ratio} lần`
}

/** What a call sends to the database, in order. */
async function statementsOf({ db }: TestApp, run: () => Promise<unknown>): Promise<Statement[]> {
  const query = db.pool.query.bind(db.pool)
  const seen: Statement[] = []
  db.pool.query = ((...given: Parameters<typeof query>) => {
    const [first] = given as unknown[]
    if (
      typeof first === 'object' &&
      first !== null &&
      'text' in first &&
      'values' in first &&
      Array.isArray(first.values)
    )
      seen.push({ text: String(first.text), values: first.values })
    return query(...given)
    // the same function, listened to
  }) as typeof db.pool.query
  await run()
  db.pool.query = query
  return seen
}

async function medianOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < RUNS; n += 1) {
    const begin = performance.now()
    await run()
    times.push(performance.now() - begin)
  }
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0
}
