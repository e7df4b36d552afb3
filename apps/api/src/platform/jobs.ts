import type { Tx } from '@phoihop/db/client'
import { type JobHelpers, Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'

/** A job as a slice writes it: work on what the payload names; run again after a failure, so it must bear that. */
export type JobWork = (payload: unknown, attempt: { last: boolean }) => Promise<void>

export interface TimedJob {
  task: string
  /** crontab pattern in UTC */
  match: string
  /** what was missed while the program stood still is not made up for: the next time does it all */
  onlyNow?: true
}

interface JobPlan {
  /** with the rights of the application, not of the owner */
  url: string
  tasks: Readonly<Record<string, JobWork>>
  timed: readonly TimedJob[]
  onTrouble: (message: string) => void
}

/**
 * Adds a job in the transaction of the act that causes it: undone with it, run after it, once for each `key`. Long ones of
 * one kind name a `queue`: they run one after the other, and leave room for others; `soon`: before what waits already.
 */
export async function addJob(
  tx: Tx,
  task: string,
  payload: Record<string, string>,
  { key, queue = null, soon = false }: { key: string; queue?: string | null; soon?: boolean },
): Promise<void> {
  await tx.$queryRawUnsafe(
    `select id::text from graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := $4, queue_name := $5::text,
      priority := $6::int)`,
    task,
    JSON.stringify(payload),
    key,
    JOB_ATTEMPTS,
    queue,
    soon ? BEFORE_OTHERS : 0,
  )
}

const BEFORE_OTHERS = -10

/** The same for many at once, each by its id, in one statement. */
export async function addJobs(tx: Tx, task: string, ids: readonly string[], keyPrefix: string): Promise<void> {
  if (ids.length === 0) return
  await tx.$queryRawUnsafe(
    `select count(graphile_worker.add_job($1, payload := json_build_object('id', id), job_key := $2 || id, max_attempts := $4))::text
      from unnest($3::text[]) as id`,
    task,
    keyPrefix,
    ids,
    JOB_ATTEMPTS,
  )
}

/** Tries with growing pauses, over some two days. */
const JOB_ATTEMPTS = 12

/** No job is at work so long: whoever holds one longer was killed. */
const HELD_MOST_MINUTES = 10
const LOOK_EVERY_MS = 5 * 60_000

/** Jobs that a killed program held are free to be taken up again. */
export async function freeHeldJobs(pool: pg.Pool, heldMinutes = HELD_MOST_MINUTES): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(held.by) from (
      select coalesce(array_agg(distinct locked_by), '{}') as by from graphile_worker._private_jobs
      where locked_by is not null and locked_at <= now() - make_interval(mins => $1)) held`,
    [heldMinutes],
  )
}

/** Works off jobs until stopped; a job of a program that was killed is taken up again. */
export async function startJobs({ url, tasks, timed, onTrouble }: JobPlan): Promise<{ stop: () => Promise<void> }> {
  const pgPool = new pg.Pool({ connectionString: url, max: 4, application_name: 'phoihop jobs' })
  // without listeners, idle or at work, a restarted server would end the program
  pgPool.on('error', (error) => onTrouble(error.message))
  pgPool.on('connect', (client) => client.on('error', (error) => onTrouble(error.message)))
  const look = () => freeHeldJobs(pgPool).catch((error: unknown) => onTrouble(String(error)))
  await look()
  const looking = setInterval(() => void look(), LOOK_EVERY_MS)
  const runner = await run({
    pgPool,
    concurrency: 2,
    noHandleSignals: true,
    taskList: taskListOf(tasks),
    parsedCronItems: parseCronItems(
      timed.map(({ task, match, onlyNow }) => ({
        task,
        match,
        identifier: task,
        options: { backfillPeriod: onlyNow ? 0 : 12 * 3_600_000 },
      })),
    ),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') onTrouble(message)
    }),
  })
  return {
    stop: async () => {
      clearInterval(looking)
      await runner.stop()
      await pgPool.end()
    },
  }
}

export function taskListOf(tasks: Readonly<Record<string, JobWork>>): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      (payload: unknown, { job }: JobHelpers) => work(payload, { last: job.attempts >= job.max_attempts }),
    ]),
  )
}
