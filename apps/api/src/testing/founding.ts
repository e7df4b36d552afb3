import { organisationsApi } from '@phoihop/contract/organisations'
import type { TestApp } from './test-app.ts'

let n = 0

/** A commune with its UBND, made on 10/6/2017, after the papers of the tests were issued; the UBND's id. */
export async function foundCommune(app: TestApp): Promise<string> {
  n += 1
  const startsOn = '2017-06-10'
  const place = await app.ok('here:administrator', organisationsApi.createLocality, {
    body: { parentId: app.world.locality('here'), tierCode: 'commune', name: `Xã mới ${n}`, startsOn },
  })
  const name = `UBND xã mới ${n}`
  const body = { localityId: place.id, kindCode: 'peoples-committee', name, shortName: name, startsOn }
  return (await app.ok('here:administrator', organisationsApi.create, { body })).id
}
