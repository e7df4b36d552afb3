import { Radio, Stack, TextInput } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { bodyOptions, placeOptions } from './options.ts'
import type { StartDraft } from './plan-draft.ts'
import { text } from './text.ts'

interface StartFieldsProps {
  start: StartDraft
  tree: OrganisationTree
  errors: Record<string, string>
  onChange: (part: Partial<StartDraft>) => void
}

/** The inputs that the chosen change needs. */
export function StartFields({ start, tree, errors, onChange }: StartFieldsProps) {
  const bodies = bodyOptions(tree)
  if (start.choice === 'area') return <AreaFields start={start} tree={tree} errors={errors} onChange={onChange} />
  const one = start.choice === 'rename' || start.choice === 'split'
  return (
    <Stack gap="md">
      {one ? (
        <SearchSelect
          label={text.body}
          required
          options={bodies}
          value={start.bodyIds[0] ?? null}
          error={errors.bodyIds}
          onChange={(id) => onChange({ bodyIds: id ? [id] : [] })}
        />
      ) : (
        <SearchMultiSelect
          label={text.bodies}
          required
          options={bodies}
          value={start.bodyIds}
          error={errors.bodyIds}
          onChange={(bodyIds) => onChange({ bodyIds })}
        />
      )}
      {start.choice === 'merge' && (
        <Radio.Group
          label={text.target}
          value={start.target}
          onChange={(value) => onChange({ target: value === 'old' ? 'old' : 'new' })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="new" label={text.targetNew} />
            <Radio value="old" label={text.targetOld} />
          </Stack>
        </Radio.Group>
      )}
      {start.choice === 'merge' && start.target === 'old' && (
        <SearchSelect
          label={text.heir}
          required
          options={bodies.filter((body) => !start.bodyIds.includes(body.value))}
          value={start.heirId}
          error={errors.heirId}
          onChange={(heirId) => onChange({ heirId })}
        />
      )}
      {start.choice === 'dissolve' && (
        <SearchMultiSelect
          label={text.receiver}
          description={text.receiverHint}
          options={bodies.filter((body) => !start.bodyIds.includes(body.value))}
          value={start.receiverIds}
          onChange={(receiverIds) => onChange({ receiverIds })}
        />
      )}
      {start.choice === 'transfer' && (
        <SearchSelect
          label={text.parent}
          required
          options={bodies.filter((body) => !start.bodyIds.includes(body.value))}
          value={start.parentId}
          error={errors.parentId}
          onChange={(parentId) => onChange({ parentId })}
        />
      )}
    </Stack>
  )
}

function AreaFields({ start, tree, errors, onChange }: StartFieldsProps) {
  const tierOf = new Map(tree.localities.map((place) => [place.id, place.tierCode]))
  const first = start.areaIds[0]
  // places of one tier become one place of that tier
  const areas = placeOptions(tree).filter(({ value }) => first === undefined || tierOf.get(value) === tierOf.get(first))
  const parentId = start.placeParentId ?? tree.localities.find((place) => place.id === first)?.parentId ?? null
  return (
    <Stack gap="md">
      <SearchMultiSelect
        label={text.areas}
        required
        options={areas}
        value={start.areaIds}
        error={errors.areaIds}
        onChange={(areaIds) => onChange({ areaIds })}
      />
      <TextInput
        label={text.placeName}
        description={text.placeHint}
        required
        maxLength={200}
        value={start.placeName}
        error={errors.placeName}
        onChange={(event) => onChange({ placeName: event.currentTarget.value })}
      />
      <SearchSelect
        label={text.placeParent}
        options={placeOptions(tree).filter(({ value }) => !start.areaIds.includes(value))}
        value={parentId}
        onChange={(placeParentId) => onChange({ placeParentId })}
      />
    </Stack>
  )
}
