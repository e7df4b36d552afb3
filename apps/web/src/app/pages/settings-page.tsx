import { PublicationPanel } from '../../features/publications/publication-panel.tsx'
import { MailPanel } from '../../features/settings/mail-panel.tsx'
import { PapersPanel } from '../../features/settings/papers-panel.tsx'
import { ProposalsPanel } from '../../features/settings/proposals-panel.tsx'
import { SecurityPanel } from '../../features/settings/security-panel.tsx'
import { TellingPanel } from '../../features/settings/telling-panel.tsx'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { text } from '../text.ts'

export function Component() {
  return (
    <>
      <PageHeader
        title={text.settingsTitle}
        lead={text.settingsLead}
        acts={
          <LinkButton variant="default" to={paths.holidays()}>
            {text.holidays}
          </LinkButton>
        }
      />
      <SecurityPanel />
      <PublicationPanel />
      <PapersPanel />
      <TellingPanel />
      <ProposalsPanel />
      <MailPanel />
    </>
  )
}
