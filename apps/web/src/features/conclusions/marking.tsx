import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconEdit, IconRubberStamp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { conclusionQueries } from './api.ts'
import { HeaderDrawer } from './header-drawer.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { KeysHelp } from './keys-help.tsx'
import { markText } from './mark-text.ts'
import { MarkingDesk } from './marking-desk.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { RemovePaper } from './remove-paper.tsx'
import { paperTitle, text } from './text.ts'
import { useMarking } from './use-marking.ts'

type Dialog = 'header' | 'issue' | 'remove' | 'keys'

/** Marks the sentences of a draft that give work, then issues it. */
export function Marking({ id }: { id: string }) {
  const paper = useSuspenseQuery(conclusionQueries.detail(id)).data
  const acts = useMarking(paper)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const navigate = useNavigate()
  const close = () => setDialog(null)
  if (!paper.can.edit)
    return <NotAllowed title={markText.notDraftTitle} hint={markText.notDraft} to={paths.conclusion(id)} />
  return (
    <>
      <PageHeader
        title={markText.title(paperTitle(paper))}
        crumbs={[
          { label: text.papers, to: paths.conclusions() },
          { label: paperTitle(paper), to: paths.conclusion(id) },
        ]}
        lead={paper.subject}
        acts={
          <>
            <Button
              variant="default"
              leftSection={<IconTrash aria-hidden size={18} />}
              onClick={() => setDialog('remove')}
            >
              {markText.remove}
            </Button>
            <Button
              variant="default"
              leftSection={<IconEdit aria-hidden size={18} />}
              onClick={() => setDialog('header')}
            >
              {markText.editHeader}
            </Button>
            {paper.can.issue && (
              <Button leftSection={<IconRubberStamp aria-hidden size={18} />} onClick={() => setDialog('issue')}>
                {markText.issue}
              </Button>
            )}
          </>
        }
      />
      <MarkingDesk paper={paper} acts={acts} onHelp={() => setDialog('keys')} />
      <KeysHelp opened={dialog === 'keys'} onClose={close} />
      <HeaderDrawer paper={paper} opened={dialog === 'header'} onClose={close} />
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
        opened={dialog === 'issue'}
        onClose={close}
        onHeader={() => setDialog('header')}
        acts={acts}
        onIssued={() => void navigate(paths.conclusion(id))}
      />
    </>
  )
}
