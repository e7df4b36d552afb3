import { DutyNotice } from '../../features/account/duty-notice.tsx'
import { PasswordPanel } from '../../features/account/password-panel.tsx'
import { SecondFactorPanel } from '../../features/account/second-factor-panel.tsx'
import { Delegations } from '../../features/delegations/delegations.tsx'
import { SessionList } from '../../features/session/session-list.tsx'
import { useSession } from '../../features/session/use-session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { text } from '../text.ts'

/** The own account; while something must be set up first, only that. */
export function Component() {
  const { duty } = useSession()
  return (
    <>
      <PageHeader title={text.accountTitle} lead={text.accountLead} />
      <DutyNotice duty={duty} />
      {duty !== 'second-factor' && <PasswordPanel />}
      {duty !== 'change-password' && <SecondFactorPanel />}
      {duty === null && (
        <>
          <SessionList />
          <Delegations />
        </>
      )}
    </>
  )
}
