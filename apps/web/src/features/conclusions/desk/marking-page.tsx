import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { IconEdit, IconPencil, IconRubberStamp, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { hideToasts, notify } from '../../../lib/notify.ts'
import { paths } from '../../../lib/paths.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { HeaderDrawer } from '../header/header-drawer.tsx'
import { IssueDialog } from '../issue/issue-dialog.tsx'
import { ISSUED } from '../paper/use-focus-title.ts'
import { paperTitle, text } from '../text.ts'
import { KeysHelp } from './keys-help.tsx'
import { markText } from './mark-text.ts'
import { MarkingDesk } from './marking-desk.tsx'
import { RemovePaper } from './remove-paper.tsx'
import { useDesk } from './use-desk.ts'
import { useDeskActs } from './use-desk-acts.ts'
import { useLighting } from './use-lighting.ts'
import { useMarking } from './use-marking.ts'

type Dialog = 'header' | 'issue' | 'remove' | 'keys'

const HEADER = '#header-'

/** The desk of a draft with its dialogs; an address that ends in `#header-number` opens the header there. */
export function MarkingPage({ paper, formCheck }: { paper: Conclusion; formCheck?: ReactNode }) {
  const phone = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false })
  const marking = useMarking(paper)
  const desk = useDesk(paper)
  const acts = useDeskActs(paper, desk, marking)
  const lighting = useLighting()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const navigate = useNavigate()
  const { hash } = useLocation()
  const asked = hash.startsWith(HEADER) && paper.can.edit ? hash.slice(HEADER.length) : null
  const close = () => setDialog(null)
  const view = {
    paper,
    desk,
    acts,
    marking,
    lighting,
    phone,
    onHelp: () => setDialog('keys'),
    onHeader: () => setDialog('header'),
    onIssue: () => {
      void hideToasts()
      setDialog('issue')
    },
  }
  return (
    <>
      <PageHeader
        title={markText.title(paperTitle(paper))}
        crumbs={[
          { label: text.papers, to: paths.conclusions() },
          { label: paperTitle(paper), to: paths.conclusion(paper.id) },
        ]}
        lead={paper.subject}
        acts={
          <>
            {paper.can.edit && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconTrash aria-hidden size={18} />}
                  onClick={() => setDialog('remove')}
                >
                  {markText.remove}
                </Button>
                {paper.origin === 'written' && (
                  <LinkButton
                    to={paths.writeConclusion(paper.id)}
                    variant="default"
                    leftSection={<IconPencil aria-hidden size={18} />}
                  >
                    {text.writeOn}
                  </LinkButton>
                )}
                <Button variant="default" leftSection={<IconEdit aria-hidden size={18} />} onClick={view.onHeader}>
                  {markText.editHeader}
                </Button>
              </>
            )}
            {paper.can.issue && (
              <Button leftSection={<IconRubberStamp aria-hidden size={18} />} onClick={view.onIssue}>
                {markText.issue}
              </Button>
            )}
          </>
        }
      />
      <MarkingDesk view={view} />
      <KeysHelp opened={dialog === 'keys'} onClose={close} />
      <HeaderDrawer
        paper={paper}
        opened={dialog === 'header' || asked !== null}
        field={asked}
        onClose={() => (asked === null ? close() : void navigate({ hash: '' }, { replace: true }))}
      />
      <RemovePaper
        paper={paper}
        opened={dialog === 'remove'}
        onClose={close}
        onRemoved={() => {
          void notify(markText.removedPaper)
          void navigate(paths.conclusions())
        }}
      />
      <IssueDialog
        paper={paper}
        opened={dialog === 'issue' && asked === null}
        formCheck={formCheck}
        onClose={close}
        onHeader={view.onHeader}
        acts={marking}
        onIssued={() => void navigate(paths.conclusion(paper.id), { state: ISSUED })}
      />
    </>
  )
}
