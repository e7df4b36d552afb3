import { Button } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { IconHighlight, IconHistory } from '@tabler/icons-react'
import { undo } from 'prosemirror-history'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../lib/describe-error.ts'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useReadForTasks } from './api.ts'
import { HeaderFacts } from './beside/header-facts.tsx'
import { PhrasesPanel } from './beside/phrases-panel.tsx'
import { SentencePanel } from './beside/sentence-panel.tsx'
import { CompletionPopup } from './editor/completion-popup.tsx'
import type { World } from './editor/item-labels.ts'
import sheetClasses from './editor/sheet.module.css'
import { sheetSize } from './editor/sheet-size.ts'
import { Toolbar } from './editor/toolbar.tsx'
import { useCompletion } from './editor/use-completion.ts'
import classes from './manuscript-editor.module.css'
import { LosingTasks } from './sync/losing-tasks.tsx'
import { OthersHere } from './sync/others-here.tsx'
import { SaveStatus } from './sync/save-status.tsx'
import { useSheet } from './sync/use-sheet.ts'
import { text } from './text.ts'
import { VersionsDrawer } from './versions/versions-drawer.tsx'
import type { WritePageProps } from './write-page.tsx'

interface ManuscriptEditorProps {
  paper: Conclusion
  start: { version: number; manuscript: Manuscript }
  personId: string
  world: World
  renderHeader: WritePageProps['renderHeader']
}

/** The sheet with its tools: what is written left, what is read of it and known of the paper right. */
export function ManuscriptEditor({ paper, start, personId, world, renderHeader }: ManuscriptEditorProps) {
  const { place, view, state, status, others, closed, sync } = useSheet({
    paperId: paper.id,
    personId,
    world,
    start,
  })
  const completion = useCompletion(view, state)
  const [opened, setOpened] = useState<'header' | 'versions' | null>(null)
  const navigate = useNavigate()
  const reading = useReadForTasks(paper.id)
  const size = state ? sheetSize(state.doc) : null
  const chosen = state ? state.doc.textBetween(state.selection.from, state.selection.to, ' ') : ''
  const toDesk = () => reading.mutate(undefined, { onSuccess: () => void navigate(paths.markConclusion(paper.id)) })
  const isAllSaved = status.kind === 'saved'
  return (
    <>
      <PageHeader
        title={paperCode(paper) ?? text.title}
        crumbs={[
          { label: text.papers, to: paths.conclusions() },
          { label: text.toPaper, to: paths.conclusion(paper.id) },
        ]}
        lead={paper.subject}
        acts={
          <>
            <Button
              variant="default"
              leftSection={<IconHistory size={18} aria-hidden />}
              onClick={() => setOpened('versions')}
            >
              {text.versions}
            </Button>
            <Button
              leftSection={<IconHighlight size={18} aria-hidden />}
              loading={reading.isPending}
              disabled={!isAllSaved || size?.words === 0}
              onClick={toDesk}
            >
              {text.toDesk}
            </Button>
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.writing}>
          <div className={classes.tools}>
            <div className={classes.line}>
              <SaveStatus status={status} />
              <OthersHere others={others} />
              {size && (
                <span className={classes.size}>{text.count(formatNumber(size.words), formatNumber(size.pages))}</span>
              )}
            </div>
            <FormAlert message={closed ? text.closedNow : status.kind === 'refused' ? status.message : null} />
            <FormAlert message={reading.error ? describeError(reading.error) : null} />
            <FormAlert message={size?.unprintable ? text.unprintable(size.unprintable) : null} />
            {status.kind === 'losing' && (
              <LosingTasks
                tasks={status.tasks}
                onUndo={() => {
                  if (view) undo(view.state, view.dispatch)
                  sync.current?.typed()
                }}
                onLetGo={() => sync.current?.letGo(status.tasks.map((task) => task.id))}
              />
            )}
            {view && state && <Toolbar view={view} state={state} />}
          </div>
          <div className={sheetClasses.sheet}>
            {size?.words === 0 && state?.doc.childCount === 1 && (
              <p className={sheetClasses.hint} aria-hidden>
                {text.placeholder}
              </p>
            )}
            <div ref={place} />
          </div>
          {view && completion && <CompletionPopup view={view} completion={completion} />}
        </div>
        <aside className={classes.beside}>
          {state && <SentencePanel paperId={paper.id} state={state} />}
          <HeaderFacts paper={paper} onEdit={() => setOpened('header')} />
          {view && <PhrasesPanel view={view} chosen={chosen} />}
        </aside>
      </div>
      {renderHeader(paper, opened === 'header', () => setOpened(null))}
      <VersionsDrawer
        paperId={paper.id}
        opened={opened === 'versions'}
        onClose={() => setOpened(null)}
        onRestored={() => sync.current?.fetchNow()}
      />
    </>
  )
}
