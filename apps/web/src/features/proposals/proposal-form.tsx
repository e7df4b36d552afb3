import { Button, Collapse, NativeSelect, Stack, Textarea } from '@mantine/core'
import { PROPOSAL_TEXT_MOST } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { proposalQueries } from './api.ts'
import { AttachField } from './attach-field.tsx'
import { formText } from './form-text.ts'
import classes from './similar-list.module.css'
import { SimilarList } from './similar-list.tsx'
import { SourceFields } from './source-fields.tsx'
import { text } from './text.ts'
import { type ProposalOptions, useProposalForm } from './use-proposal-form.ts'

/** One proposal: what, for whom, to whom. The rest is folded away, for the phone. */
export function ProposalForm({ options }: { options: ProposalOptions }) {
  const { words, type, draft, change, errors, submit, attachments, alike, busy } = useProposalForm(options)
  const [more, setMore] = useState(false)
  const bodies = useQuery(proposalQueries.bodies()).data?.organisations ?? []
  const names = bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))
  const today = useToday()
  return (
    <Form errors={errors} onSubmit={submit} label={formText.newTitle}>
      <Stack gap="md">
        <Textarea
          label={formText.words}
          description={formText.wordsHint}
          required
          autosize
          minRows={4}
          maxRows={20}
          maxLength={PROPOSAL_TEXT_MOST}
          value={words}
          error={errors.fields.text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <div aria-live="polite">
          {alike.length > 0 && (
            <section className={classes.alike} aria-label={text.similar}>
              <p className={classes.alikeTitle}>
                <IconCopy aria-hidden size={18} />
                {text.similar}
              </p>
              <SimilarList rows={alike} />
            </section>
          )}
        </div>
        {options.can.enterForOthers ? (
          <SearchMultiSelect
            label={formText.asker}
            description={formText.askersHint}
            required
            options={names}
            value={draft.askerIds}
            error={errors.fields.askerIds}
            onChange={(askerIds) => change({ askerIds })}
          />
        ) : (
          <NativeSelect
            label={formText.asker}
            data={options.own.map((body) => ({ value: body.id, label: body.name }))}
            value={draft.askerIds[0] ?? ''}
            error={errors.fields.askerIds}
            onChange={(event) => change({ askerIds: [event.currentTarget.value] })}
          />
        )}
        <SearchSelect
          label={formText.addressedTo}
          description={formText.addressedToHint}
          options={names}
          clearable
          value={draft.addressedToId}
          error={errors.fields.addressedToId}
          onChange={(addressedToId) => change({ addressedToId })}
        />
        <NativeSelect
          label={formText.field}
          data={[{ value: '', label: formText.noField }, ...options.fields]}
          value={draft.field}
          error={errors.fields.field}
          onChange={(event) => change({ field: event.currentTarget.value })}
        />
        <Button
          variant="subtle"
          aria-expanded={more}
          onClick={() => setMore(!more)}
          style={{ alignSelf: 'flex-start' }}
        >
          {formText.more}
        </Button>
        <Collapse expanded={more}>
          <Stack gap="md">
            <SourceFields draft={draft} change={change} errors={errors} />
            <DateField
              label={formText.raisedOn}
              value={draft.raisedOn}
              maxDate={today}
              today={today}
              error={errors.fields.raisedOn}
              onChange={(raisedOn) => change({ raisedOn })}
            />
            <NativeSelect
              label={formText.keeper}
              data={[
                { value: '', label: formText.keeperAny },
                ...options.offices.map((body) => ({ value: body.id, label: body.name })),
              ]}
              value={draft.keeperId ?? ''}
              error={errors.fields.keeperId}
              onChange={(event) => change({ keeperId: event.currentTarget.value || null })}
            />
            <AttachField attachments={attachments} error={errors.fields.fileIds} />
          </Stack>
        </Collapse>
        <FormAlert message={errors.general} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {formText.send}
        </Button>
      </Stack>
    </Form>
  )
}
