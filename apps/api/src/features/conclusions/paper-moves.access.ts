import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { draftPaper } from '../../testing/papers.ts'
import { submission, submittedPaper } from '../../testing/submitted.ts'

/** Nobody else knows of a draft; the signer of a submitted one reads it. */
const keeper = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 403,
  'here:secretary-bdv': 404,
  'here:observer': 404,
  'here:officer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const signer = { ...keeper, 'here:secretary': 403, 'here:leader': 200 }
const reason = 'Còn thiếu thời hạn ở mục 2'

export const rows: AccessRow[] = [
  {
    endpoint: paperMovesApi.list,
    make: async (app) => ({ params: { id: (await submittedPaper(app)).id } }),
    expect: { ...keeper, 'here:chief': 200, 'here:leader': 200 },
  },
  {
    endpoint: paperMovesApi.signers,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: { ...keeper, 'here:leader': 404 },
  },
  {
    endpoint: paperMovesApi.submit,
    make: async (app) => submission(app, await draftPaper(app)),
    expect: { ...keeper, 'here:leader': 404 },
  },
  {
    endpoint: paperMovesApi.withdraw,
    make: async (app) => {
      const { id, version } = await submittedPaper(app)
      return { params: { id }, body: { version, reason } }
    },
    expect: { ...keeper, 'here:leader': 403 },
  },
  {
    endpoint: paperMovesApi.return,
    make: async (app) => {
      const { id, version } = await submittedPaper(app)
      return { params: { id }, body: { version, reason } }
    },
    expect: signer,
  },
  {
    endpoint: paperMovesApi.sign,
    make: async (app) => {
      const { id, version, textSha256 } = await submittedPaper(app)
      return { params: { id }, body: { version, textSha256 } }
    },
    expect: signer,
  },
  {
    endpoint: paperMovesApi.signOnPaper,
    make: async (app) => {
      const { id, version } = await draftPaper(app)
      const signature = { signerName: 'Người Ký', authority: 'T/M BAN THƯỜNG VỤ', signaturePost: 'BÍ THƯ' }
      return { params: { id }, body: { version, signedOn: '2017-06-19', ...signature } }
    },
    expect: { ...keeper, 'here:leader': 404 },
  },
]
