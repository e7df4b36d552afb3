import { NO_CONTEXT } from './assignments/context.ts'
import { issuerNames } from './assignments/issuer-names.ts'
import type { ReferredDraft } from './assignments/read-assignments.ts'
import { readAssignments } from './assignments/read-assignments.ts'
import { readContext } from './assignments/read-context.ts'
import type { PartReading } from './assignments/read-part.ts'
import { buildItems } from './items/build-items.ts'
import type { PaperStructure } from './paper/read-structure.ts'
import { readStructure } from './paper/read-structure.ts'
import type { Assignment, Reading } from './reading.ts'
import { sourceSpan } from './text/mapped-text.ts'

/** Which rules an assignment rests on, for the screen and for debugging; same order as `assignments`. */
export type Why = { ref: string; directive: string; lead: 'named' | 'introduced'; deadline: string }
export type Explained = { reading: Reading; why: Why[] }

/**
 * Reads one conclusion paper (plain text as given) into the format reading/1. Pure: no clock, no network; the same text
 * always gives the same reading; takes time linear in the text and never throws. What is not found is null or empty.
 */
export function readPaper(text: string): Reading {
  return explainPaper(text).reading
}

/** The reading together with the names of the rules that made each assignment. */
export function explainPaper(text: string): Explained {
  const structure = readStructure(text)
  const drafts = draftsOf(structure)
  const { document, meeting } = structure
  return {
    reading: { format: 'reading/1', document, meeting, assignments: drafts.map((draft) => present(draft, structure)) },
    why: drafts.map(({ ref, why }) => ({ ref, ...why })),
  }
}

function draftsOf(structure: PaperStructure): ReferredDraft[] {
  const { document, meeting } = structure
  const reading: PartReading = {
    clean: structure.clean,
    calendar: { heldOn: meeting.heldOn, issuedOn: document.issuedOn },
    issuer: issuerNames(document.symbol, document.issuer, document.subject),
    context: NO_CONTEXT,
    reach: 'strict',
  }
  const formula = structure.opening.at(-1)
  const context = formula ? readContext({ paragraphs: [formula], isClosing: false }, reading) : NO_CONTEXT
  const fromOpening = { ...context, looksBack: false, answersProposal: false }
  const main = readAssignments(buildItems(structure.blocks), { ...reading, context: fromOpening })
  const annexed =
    structure.annex.length > 0 ? readAssignments(buildItems(structure.annex), { ...reading, context: NO_CONTEXT }) : []
  return [...main, ...annexed].filter((draft) => draft.to > draft.from)
}

function present(draft: ReferredDraft, { clean }: PaperStructure): Assignment {
  const span = sourceSpan(clean, draft.from, draft.to)
  const { deadline } = draft
  const written = deadline ? sourceSpan(clean, deadline.from, deadline.to) : null
  return {
    ref: draft.ref,
    span,
    quote: clean.source.slice(span.start, span.end),
    force: draft.force,
    lead: draft.lead,
    coordinating: draft.coordinating,
    except: draft.except,
    addressee: draft.addressee,
    deadline: {
      kind: deadline?.kind ?? 'none',
      text: written ? clean.source.slice(written.start, written.end) : null,
      dueOn: deadline?.dueOn ?? null,
      dueTime: deadline?.dueTime ?? null,
      startOn: deadline?.startOn ?? null,
      recurrence: deadline?.recurrence ?? null,
    },
    answersProposal: draft.answersProposal,
    output: draft.output,
  }
}
