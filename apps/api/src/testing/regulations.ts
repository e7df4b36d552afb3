import type { Regulation } from '@phoihop/contract/regulations'
import { regulationsApi } from '@phoihop/contract/regulations'
import type { TestApp } from './test-app.ts'

/** A regulation of Huyện ủy, UBMTTQVN and UBND xã a; the first clause is a duty of UBND xã a for each quarter. */
export function regulationEntry(app: TestApp, side = 'here') {
  const body = (key: string) => app.world.body(`${side}:${key}`)
  const party = (key: string, number: string | null) => ({
    organisationId: body(key),
    number,
    signerName: 'Người Ký Tên',
    signerPost: 'Chủ tịch',
  })
  return {
    ownerId: body('hu'),
    title: 'Quy chế phối hợp công tác',
    signedOn: '2016-03-01',
    effectiveFrom: '2016-03-01',
    effectiveTo: '2020-12-31',
    fileId: null as string | null,
    parties: [party('hu', '69/QCPH'), party('mttq', '12/QC-MT'), party('ub-a', null)],
    clauses: [
      {
        id: null as string | null,
        label: 'Điều 5',
        words: 'UBND thường xuyên thông báo tình hình.',
        duty: { every: 'quarter' as 'quarter' | 'month', informerId: body('ub-a'), informedId: null as string | null },
      },
      { id: null as string | null, label: 'Điều 6', words: 'Các bên giữ gìn đoàn kết.', duty: null },
    ],
  }
}

export function makeRegulation(app: TestApp): Promise<Regulation> {
  return app.ok('here:secretary', regulationsApi.create, { body: regulationEntry(app) })
}

export const NOTICE = { period: '2017-Q1', doneOn: '2017-04-05', how: 'paper', paper: '15/TB-UBND', words: null }
