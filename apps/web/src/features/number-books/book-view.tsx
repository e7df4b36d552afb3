import { Button, Text } from '@mantine/core'
import type { NumberEntry } from '@phoihop/contract/number-books'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { bookFile, bookQueries } from './api.ts'
import { BookEntries } from './book-entries.tsx'
import { BookForm } from './book-form.tsx'
import { ReserveForm } from './reserve-form.tsx'
import { KIND_LABELS, text } from './text.ts'
import { VoidForm } from './void-form.tsx'
import { PrintButton } from '../../ui/print-button.tsx'

/** One book: its time, its next number, what is missing in it, and every number. */
export function BookView({ id }: { id: string }) {
  const whole = useSuspenseQuery(bookQueries.detail(id))
  const { book, gaps } = whole.data
  const [act, setAct] = useState<'reserve' | 'settings' | null>(null)
  const [voiding, setVoiding] = useState<NumberEntry | null>(null)
  const close = () => setAct(null)
  const shownGaps = gaps.map(({ from, to }) => text.gap(from, to)).join(', ')
  return (
    <>
      <PageHeader
        title={text.book(book.symbol)}
        crumbs={[{ label: text.title, to: paths.numberBooks() }]}
        lead={`${book.issuer.name}. ${KIND_LABELS[book.kind]}: ${text.span(formatDay(book.startsOn), formatDay(book.endsOn))}.`}
        acts={
          <>
            {book.can.keep && <Button onClick={() => setAct('reserve')}>{text.reserve}</Button>}
            {book.can.keep && (
              <Button variant="default" onClick={() => setAct('settings')}>
                {text.settings}
              </Button>
            )}
            <Button
              component="a"
              href={bookFile(id)}
              download
              variant="default"
              leftSection={<IconDownload aria-hidden size={18} />}
            >
              {text.export}
            </Button>
            <PrintButton label={text.print} />
          </>
        }
      />
      <Panel>
        <Text>{`${text.nextNumber}: ${String(book.nextNumber)}.`}</Text>
        <Text c={gaps.length > 0 ? 'var(--ph-soon)' : 'dimmed'}>
          {gaps.length > 0 ? text.gaps(shownGaps) : text.noGaps}
        </Text>
      </Panel>
      <BookEntries book={book} onVoid={setVoiding} />
      <ActDialog opened={act === 'reserve'} title={text.reserveTitle} onClose={close}>
        <ReserveForm bookId={id} onClose={close} />
      </ActDialog>
      <ActDialog opened={act === 'settings'} title={text.settingsTitle} onClose={close}>
        <BookForm book={book} readAgain={async () => (await whole.refetch()).data?.book ?? null} onClose={close} />
      </ActDialog>
      <ActDialog
        opened={voiding !== null}
        title={text.voidTitle(voiding?.number ?? '')}
        onClose={() => setVoiding(null)}
      >
        {voiding && <VoidForm entry={voiding} onClose={() => setVoiding(null)} />}
      </ActDialog>
    </>
  )
}
