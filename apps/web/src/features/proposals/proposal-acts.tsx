import { Button, Menu } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ActForm, type ActName } from './act-form.tsx'
import { AddressForm } from './address-form.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useSplitProposal } from './api.ts'
import { CorrectForm } from './correct-form.tsx'
import { ACT_FORMS, formText } from './form-text.ts'
import { JoinForm } from './join-form.tsx'
import { ScheduleForm } from './schedule-form.tsx'

type Dialog = ActName | 'answer' | 'address' | 'correct' | 'join' | 'schedule'

interface Entry {
  name: Dialog
  label: string
  can: boolean
  /** stands on the page; the others in the menu */
  first?: true
}

function entriesOf({ can }: Proposal): Entry[] {
  const entries: Entry[] = [
    { name: 'answer', label: formText.answerAct, can: can.answer, first: true },
    { name: 'explain', label: ACT_FORMS.explain.act, can: can.explain, first: true },
    { name: 'agree', label: ACT_FORMS.agree.act, can: can.opine, first: true },
    { name: 'dissatisfied', label: ACT_FORMS.dissatisfied.act, can: can.opine, first: true },
    { name: 'raise-again', label: ACT_FORMS['raise-again'].act, can: can.raiseAgain, first: true },
    { name: 'address', label: formText.addressAct, can: can.address, first: true },
    { name: 'schedule', label: formText.scheduleAct, can: can.schedule, first: true },
    { name: 'clarify', label: ACT_FORMS.clarify.act, can: can.clarify },
    { name: 'join', label: formText.joinAct, can: can.join },
    { name: 'correct', label: formText.correctAct, can: can.correct },
    { name: 'withdraw', label: ACT_FORMS.withdraw.act, can: can.withdraw },
  ]
  return entries.filter((entry) => entry.can)
}

/** What this person may do now: the likely acts as buttons, the rest in a menu. */
export function ProposalActs({ proposal, fields }: { proposal: Proposal; fields: readonly string[] }) {
  const [opened, setOpened] = useState<Dialog | null>(null)
  const [shown, setShown] = useState<Dialog | null>(null)
  const splitting = useSplitProposal(proposal.id)
  const entries = entriesOf(proposal)
  const rest = entries.filter((entry) => !entry.first)
  const open = (name: Dialog) => {
    setShown(name)
    setOpened(name)
  }
  const close = () => setOpened(null)
  const split = () =>
    splitting.mutate(proposal.version, {
      onSuccess: () => void notify(formText.splitDone),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <>
      {proposal.can.split && (
        <Button variant="default" loading={splitting.isPending} onClick={split}>
          {formText.split}
        </Button>
      )}
      {entries
        .filter((entry) => entry.first)
        .map(({ name, label }, i) => (
          <Button key={name} variant={i === 0 ? 'filled' : 'default'} onClick={() => open(name)}>
            {label}
          </Button>
        ))}
      {rest.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots aria-hidden size={18} />}>
              {formText.otherActs}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ name, label }) => (
              <Menu.Item key={name} onClick={() => open(name)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <ActDialog opened={opened !== null} title={shown ? titleOf(shown) : ''} onClose={close}>
        {shown && formOf(shown, { proposal, fields, onClose: close })}
      </ActDialog>
    </>
  )
}

function titleOf(name: Dialog): string {
  if (name === 'answer') return formText.answer
  if (name === 'address') return formText.address
  if (name === 'correct') return formText.correct
  if (name === 'join') return formText.join
  return name === 'schedule' ? formText.schedule : ACT_FORMS[name].title
}

interface Given {
  proposal: Proposal
  fields: readonly string[]
  onClose: () => void
}

function formOf(name: Dialog, given: Given): ReactNode {
  if (name === 'answer') return <AnswerForm {...given} answer={null} />
  if (name === 'address') return <AddressForm {...given} />
  if (name === 'correct') return <CorrectForm {...given} />
  if (name === 'join') return <JoinForm {...given} />
  if (name === 'schedule') return <ScheduleForm {...given} />
  return <ActForm {...given} act={name} />
}
