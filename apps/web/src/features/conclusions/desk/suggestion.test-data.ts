import type { SuggestedAddress, Suggestion } from '@phoihop/contract/reading-shapes'
import type { PaperTask } from '@phoihop/contract/task-shapes'

/** For tests: a suggestion, with what is left out filled in. */
export function suggestionOf(part: Partial<Suggestion> & { id: string }): Suggestion {
  return {
    ordinal: 0,
    ref: 'I.1',
    start: 0,
    end: 10,
    quote: 'Giao việc',
    force: 'order',
    output: null,
    wantsPaper: false,
    answersProposal: false,
    deadline: deadlineOf(),
    addresses: [],
    needs: [],
    clear: true,
    why: { directive: 'trigger', lead: 'named', deadline: 'none' },
    state: 'open',
    taskId: null,
    version: 1,
    ...part,
  }
}

export function deadlineOf(part: Partial<Suggestion['deadline']> = {}): Suggestion['deadline'] {
  return {
    kind: 'none',
    words: null,
    dueOn: null,
    dueTime: null,
    startOn: null,
    recurrence: null,
    reviewOn: null,
    ...part,
  }
}

export function addressOf(part: Partial<SuggestedAddress> & { words: string }): SuggestedAddress {
  return {
    role: 'lead',
    match: 'none',
    organisation: null,
    class: null,
    holder: null,
    candidates: [],
    why: 'unknown',
    ...part,
  }
}

export function taskOf(id: string, start: number, end: number): PaperTask {
  return {
    id,
    ref: 'I.1',
    start,
    end,
    quote: 'Giao việc',
    force: 'order',
    output: null,
    wantsPaper: false,
    answersProposal: false,
    deadline: deadlineOf(),
    addresses: [],
    rollUp: {
      total: 0,
      accepted: 0,
      reported: 0,
      overdue: 0,
      unacknowledged: 0,
      returned: 0,
      extending: 0,
      classCode: null,
    },
    version: 1,
  }
}
