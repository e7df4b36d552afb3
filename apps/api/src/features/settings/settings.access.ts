import { peopleApi } from '@phoihop/contract/people'
import { settingsApi } from '@phoihop/contract/settings'
import { SECURITY_DEFAULTS } from '@phoihop/domain/settings/security-settings'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'

const kept = { nobody: 401, 'here:administrator': 200, 'here:secretary': 403, 'here:leader': 403, 'here:observer': 403 }

export const rows: AccessRow[] = [
  { endpoint: settingsApi.security, make: nothing, expect: kept },
  {
    endpoint: settingsApi.updateSecurity,
    make: async (app) => {
      const { version } = await app.ok('here:administrator', settingsApi.security)
      return { body: { ...SECURITY_DEFAULTS, version } }
    },
    expect: kept,
  },
  { endpoint: settingsApi.papers, make: nothing, expect: kept },
  {
    endpoint: settingsApi.updatePapers,
    make: async (app) => {
      const { version } = await app.ok('here:administrator', settingsApi.papers)
      return { body: { version, silenceAgrees: true } }
    },
    expect: kept,
  },
  { endpoint: settingsApi.proposals, make: nothing, expect: kept },
  {
    endpoint: settingsApi.updateProposals,
    make: async (app) => ({ body: await app.ok('here:administrator', settingsApi.proposals) }),
    expect: kept,
  },
  { endpoint: settingsApi.telling, make: nothing, expect: kept },
  {
    endpoint: settingsApi.updateTelling,
    make: async (app) => ({ body: await app.ok('here:administrator', settingsApi.telling) }),
    expect: kept,
  },
  { endpoint: settingsApi.mail, make: nothing, expect: kept },
  {
    endpoint: settingsApi.showLink,
    make: async (app) => {
      const { personId } = app.world.person('here:officer-mttq')
      await app.ok('here:administrator', peopleApi.sendLink, { params: { id: personId } })
      const { mails } = await app.ok('here:administrator', settingsApi.mail)
      return { params: { id: mails.find((mail) => mail.person.id === personId && mail.hasLink)?.id ?? '' } }
    },
    expect: { ...kept, ...strangers(404) },
  },
]
