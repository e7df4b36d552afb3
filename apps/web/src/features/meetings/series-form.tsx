import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import { MEETING_KINDS } from '@phoihop/contract/meetings'
import { useQuery } from '@tanstack/react-query'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { paths } from '../../lib/paths.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { RuleFields } from './rule-fields.tsx'
import { RULE_PRESETS } from './rule-presets.ts'
import { ruleText } from './rule-text.ts'
import { seriesQueries } from './series-api.ts'
import { seriesText as text } from './series-text.ts'
import { errorsOfRule, useSeriesForm } from './use-series-form.ts'

/** Changes a series: its name, its regulation, and the rules by which it meets. */
export function SeriesForm({ series, onDone }: { series: MeetingSeries; onDone: () => void }) {
  const form = useSeriesForm(series, onDone)
  const regulations = useQuery(seriesQueries.regulations()).data?.rows ?? []
  const { draft, errors, rules } = form
  return (
    <Form
      errors={errors}
      label={text.edit}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <PageHeader title={text.edit} crumbs={[{ label: text.title, to: paths.allSeries() }]} lead={series.name} />
      <Panel>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
          <TextInput
            label={text.name}
            required
            maxLength={300}
            value={draft.name}
            error={errors.fields.name}
            onChange={(event) => form.change({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={text.kind}
            value={draft.kind}
            data={MEETING_KINDS.map((one) => ({ value: one, label: MEETING_KIND_LABELS[one] }))}
            onChange={(event) =>
              form.change({ kind: MEETING_KINDS.find((one) => one === event.currentTarget.value) ?? 'other' })
            }
          />
          <NativeSelect
            label={text.regulation}
            value={draft.regulationId ?? ''}
            error={errors.fields.regulationId}
            data={[
              { value: '', label: text.noRegulation },
              ...regulations.map((one) => ({ value: one.id, label: one.title })),
            ]}
            onChange={(event) => form.change({ regulationId: event.currentTarget.value || null })}
          />
        </SimpleGrid>
      </Panel>
      <Panel title={text.rules} id="rules">
        {rules.map((rule, i) => (
          <RuleFields
            key={rule.key}
            rule={rule}
            n={i + 1}
            lines={series.lineOptions}
            errors={errorsOfRule(errors, i)}
            onChange={(part) => form.changeRule(rule.key, part)}
            onDrop={() => form.dropRule(rule.key)}
          />
        ))}
        <NativeSelect
          label={ruleText.preset}
          value=""
          maw={440}
          data={[{ value: '', label: ruleText.choose }, ...RULE_PRESETS.map(({ value, label }) => ({ value, label }))]}
          onChange={(event) => {
            const preset = RULE_PRESETS.find((one) => one.value === event.currentTarget.value)
            if (preset) form.addRule(preset.rule)
          }}
        />
      </Panel>
      <FormAlert message={errors.general} />
      <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={form.busy} onCancel={onDone} />
    </Form>
  )
}
