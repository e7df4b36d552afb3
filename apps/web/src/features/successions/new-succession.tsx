import type { SuccessionPreview } from '@phoihop/contract/successions'
import type { SuccessionPlan } from '@phoihop/domain/successions/plan'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { describeError, describeField } from '../../lib/describe-error.ts'
import { paths } from '../../lib/paths.ts'
import { ApiError } from '../../lib/problem.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { type PlanEntry, successionQueries, useCarryOut, usePreview } from './api.ts'
import { DonePanel } from './done-panel.tsx'
import { HandOverStep } from './hand-over-step.tsx'
import { emptyStart, proposePlan, type StartDraft } from './plan-draft.ts'
import { PlanStep } from './plan-step.tsx'
import { PreviewStep } from './preview-step.tsx'
import { StartStep } from './start-step.tsx'
import { Steps } from './steps.tsx'
import { text } from './text.ts'

type Problem = SuccessionPreview['problems'][number]

/** From what was chosen to what is written: propose, edit, hand over, look once more, carry out. */
export function NewSuccession() {
  const tree = useSuspenseQuery(successionQueries.tree()).data
  const [search] = useSearchParams()
  const today = useToday()
  const [step, setStep] = useState(0)
  const [start, setStart] = useState<StartDraft>(() => emptyStart(today, search.get('body') ?? undefined))
  const [plan, setPlan] = useState<SuccessionPlan | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const previewing = usePreview()
  const carrying = useCarryOut()
  const onceKey = useOnceKey()
  const client = useQueryClient()
  const preview = previewing.data ?? null
  const goTo = (next: number) => {
    setStep(next)
    setFailure(null)
    window.scrollTo({ top: 0 })
  }
  const check = (next: number) => {
    if (!plan) return
    previewing.mutate(toEntry(plan), {
      onSuccess: (found) => {
        setProblems(found.problems)
        if (found.problems.length === 0) goTo(next)
        else setFailure(text.problems)
      },
      onError: (error) => {
        setProblems(problemsOf(error))
        setFailure(describeError(error))
      },
    })
  }
  const carryOut = () => {
    if (!plan) return
    const entry = toEntry(plan)
    carrying.mutate(
      { plan: entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: onceKey.done,
        onError: (error) => {
          setProblems(problemsOf(error))
          if (!(error instanceof ApiError) || error.code !== 'request/stale-version')
            return setFailure(describeError(error))
          // another was quicker: the plan is made anew on what is there now
          void client.invalidateQueries({ queryKey: ['organisations'] })
          goTo(0)
          setFailure(text.stale)
        },
      },
    )
  }
  if (carrying.isSuccess) return <DonePanel done={carrying.data} />
  return (
    <>
      <PageHeader
        title={text.title}
        crumbs={[
          { label: text.organisations, to: paths.organisations() },
          { label: text.successions, to: paths.successions() },
        ]}
        lead={text.newLead}
      />
      <Steps at={step} />
      {step === 0 && (
        <StartStep
          start={start}
          tree={tree}
          failure={failure}
          onChange={setStart}
          onNext={() => {
            setPlan(proposePlan(start, tree))
            setProblems([])
            goTo(1)
          }}
        />
      )}
      {step === 1 && plan && (
        <PlanStep
          plan={plan}
          tree={tree}
          problems={fieldsOf(problems)}
          failure={failure}
          busy={previewing.isPending}
          onChange={setPlan}
          onBack={() => goTo(0)}
          onNext={() => check(2)}
        />
      )}
      {step === 2 && plan && preview && (
        <HandOverStep
          plan={plan}
          tree={tree}
          items={preview.items}
          failure={failure}
          busy={previewing.isPending}
          onChange={setPlan}
          onBack={() => goTo(1)}
          onNext={() => check(3)}
        />
      )}
      {step === 3 && plan && preview && (
        <PreviewStep
          plan={plan}
          preview={preview}
          failure={failure}
          busy={carrying.isPending}
          onBack={() => goTo(2)}
          onCarryOut={carryOut}
        />
      )}
    </>
  )
}

/** The plan as the contract takes it: of its own arrays. */
function toEntry(plan: SuccessionPlan): PlanEntry {
  // a JSON copy of plain data: the same shape, no longer read-only
  return JSON.parse(JSON.stringify(plan)) as PlanEntry
}

function problemsOf(error: unknown): Problem[] {
  if (!(error instanceof ApiError)) return []
  return Object.entries(error.fields).map(([path, code]) => ({
    path: path.replace(/^body[./]/, '').replaceAll('/', '.'),
    code,
  }))
}

/** input path → sentence; the first that is said of an input stands. */
function fieldsOf(problems: readonly Problem[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { path, code } of problems) fields[path] ??= describeField(code)
  return fields
}
