import type { Tx } from '@phoihop/db/client'
import { addJob } from './jobs.ts'

/** The job that makes notices of what happened. */
export const TELL = 'tell'

/**
 * What can have happened: a response to work, a paper issued, a comment on a task, a new period of recurring work (by its
 * task), a word that reminds a unit, a slip that urges it.
 */
export const TOLD_ABOUT = ['response', 'issue', 'comment', 'period', 'reminder', 'urging'] as const
export type ToldAbout = (typeof TOLD_ABOUT)[number]

/**
 * Whoever it concerns is told after the act, once: the job is written in the act's transaction, so it is undone with it
 * and not lost when the program dies. Who that is, and whether they may still see it, is asked when it is told.
 */
export async function tellLater(tx: Tx, about: ToldAbout, id: string): Promise<void> {
  await addJob(tx, TELL, { about, id }, { key: `tell:${about}:${id}`, soon: true })
}
