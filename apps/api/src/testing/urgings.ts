import { type Urging, urgingsApi } from '@phoihop/contract/urgings'
import type { TestApp } from './test-app.ts'

const secretary = 'here:secretary'

/** A draft of the office to one body, with what is overdue. */
export const draftSlip = (app: TestApp, body = 'here:tckh', kind = 'urging-slip'): Promise<Urging> =>
  app.ok(secretary, urgingsApi.create, { body: { organisationId: app.world.body(body), kind } })

/** The same with its symbol and who signs: ready to be numbered. */
export const signedSlip = async (app: TestApp, draft: Urging): Promise<Urging> =>
  app.ok(secretary, urgingsApi.update, {
    params: { id: draft.id },
    body: {
      kind: draft.kind,
      symbol: 'PĐĐ/VPHU',
      signerPost: 'CHÁNH VĂN PHÒNG',
      signerName: 'Người chief',
      version: draft.version,
    },
  })

/** Drafted, signed, numbered and sent. */
export async function issuedSlip(app: TestApp, body = 'here:tckh'): Promise<Urging> {
  const { id, version } = await signedSlip(app, await draftSlip(app, body))
  return app.ok(secretary, urgingsApi.issue, { params: { id }, body: { version } })
}
