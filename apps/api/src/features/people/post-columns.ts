import type { peopleApi } from '@phoihop/contract/people'
import type { Tx } from '@phoihop/db/client'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'

type PostEntry = z.output<typeof peopleApi.addPost.body>

/** The columns of a new post, its organisation and days checked. */
export async function postColumns(ctx: Ctx, tx: Tx, entry: PostEntry) {
  if (entry.endsOn !== null && entry.endsOn < entry.startsOn) {
    throw new AppError('people/ends-before-start', { fields: { endsOn: 'people/ends-before-start' } })
  }
  await checkOrganisations(ctx, tx, [entry.organisationId], {
    code: 'organisations/body-unknown',
    field: 'organisationId',
  })
  return { ...entry, startsOn: toColumn(entry.startsOn), endsOn: toColumn(entry.endsOn) }
}
