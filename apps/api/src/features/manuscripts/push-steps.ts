import type { manuscriptsApi, Saved } from '@phoihop/contract/manuscripts'
import { applySteps } from '@phoihop/manuscript/apply-steps'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { writeAudit } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { paperName } from '../conclusions/public.ts'
import { keepWriting } from './keep-version.ts'
import { lockManuscript } from './lock-manuscript.ts'
import { listStepsIn } from './queries.ts'
import { saveManuscript } from './save-manuscript.ts'

type Push = z.output<typeof manuscriptsApi.push.body>

/**
 * Takes an editor's steps, if they were made on the paper as it stands; otherwise gives back the steps it lacks, its own
 * among them when only the answer was lost. The paper's row is the queue: two pushes of one moment come one by one.
 */
export function pushSteps(ctx: Ctx, id: string, push: Push): Promise<Saved> {
  return ctx.db.prisma.$transaction(
    async (tx) => {
      const paper = await lockManuscript(ctx, tx, id)
      const { manuscriptVersion } = paper
      const savedAt = ctx.now.toISOString()
      if (push.version !== manuscriptVersion) {
        const steps = await listStepsIn(tx, id, push.version)
        return { accepted: false, version: manuscriptVersion, savedAt, steps, losing: [] }
      }
      const next = applySteps(paper.manuscript, push.steps)
      if (next === null) throw new AppError('manuscripts/steps-refused')
      const losing = await saveManuscript(ctx, tx, paper, { ...push, next })
      if (losing.length > 0) return { accepted: false, version: manuscriptVersion, savedAt, steps: [], losing }
      const version = manuscriptVersion + push.steps.length
      const hasBegun = await keepWriting(ctx, tx, { conclusionId: id, version, manuscript: next })
      // steps come every second: the trail tells of each stretch of writing once, the versions hold its words
      if (hasBegun || push.letGo.length > 0)
        await writeAudit(ctx, tx, 'manuscripts.write', {
          id,
          subject: { type: 'conclusion', id, name: paperName(paper) },
          after: { version, ...(push.letGo.length > 0 && { tasksLetGo: push.letGo }) },
        })
      return { accepted: true, version, savedAt, steps: [], losing: [] }
    },
    { timeout: 60_000, maxWait: 15_000 },
  )
}
