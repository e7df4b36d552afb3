import { Button } from '@mantine/core'
import type { PublicPaper } from '@phoihop/contract/publications'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconBraces } from '@tabler/icons-react'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { publicationQueries } from './api.ts'
import classes from './public-paper-view.module.css'
import { FORM_LABELS, laterLabel, STANDING_LABELS, text } from './text.ts'
import { PrintButton } from '../../ui/print-button.tsx'

/** One paper as everybody may read it. */
export function PublicPaperView({ id }: { id: string }) {
  const paper = useSuspenseQuery(publicationQueries.detail(id)).data
  return (
    <>
      <PageHeader
        title={`${FORM_LABELS[paper.form]} ${paperNumber(paper)}`}
        crumbs={[{ label: text.title, to: paths.publicPapers() }]}
        lead={paper.subject}
        acts={
          <>
            <Button
              component="a"
              variant="default"
              href={`/api/public/conclusions/${id}`}
              leftSection={<IconBraces aria-hidden size={18} />}
            >
              {text.json}
            </Button>
            <PrintButton label={text.print} />
          </>
        }
      />
      <p className={classes.facts}>{text.issuedBy(paper.issuer.name, paper.place, paper.issuedOn)}</p>
      {paper.standing !== 'in-force' && <Standing paper={paper} />}
      <Panel>
        <div className={classes.sheet}>
          {paper.blocks.map(({ kind, level, label, text: words }, at) => (
            // a paper that everybody reads never changes: its places are its keys
            // oxlint-disable-next-line react/no-array-index-key
            <p key={at} data-kind={kind} data-level={level}>
              {label !== null && <b>{level <= 2 ? `${label}. ` : level === 4 ? `${label}) ` : `${label} `}</b>}
              {words}
              {kind === 'closing' && './.'}
            </p>
          ))}
          <p className={classes.signer}>
            {[paper.signer.authority, paper.signer.post, paper.signer.name].filter(Boolean).join('\n')}
          </p>
          {paper.recipients.length > 0 && (
            <div className={classes.recipients}>
              <b>{`${text.recipients}:`}</b>
              <ul>
                {paper.recipients.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Panel>
      <p className={classes.hash}>{`${text.hash}: ${paper.sha256}`}</p>
    </>
  )
}

function Standing({ paper }: { paper: PublicPaper }) {
  return (
    <div className={classes.standing}>
      <b>{STANDING_LABELS[paper.standing]}</b>
      {paper.later.map((one) => (
        <TextLink key={one.id} to={paths.publicPaper(one.id)}>
          {laterLabel(one.kind, paperNumber(one), one.issuedOn)}
        </TextLink>
      ))}
    </div>
  )
}
