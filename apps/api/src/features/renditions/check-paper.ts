import type { FormFault, renditionsApi } from '@phoihop/contract/renditions'
import { pickForm } from '@phoihop/paper/forms/pick-form'
import type { FormCode } from '@phoihop/paper/forms/paper-form'
import type { FormFault as PaperFault } from '@phoihop/paper/check/form-fault'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { getPaperFacts } from './paper-facts.ts'
import { checkDocx, checkPaper } from './paper-in-worker.ts'
import { paperOf } from './render-paper.ts'

const LAWS: Record<FormCode, string> = {
  'nd-30-2020': 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  'hd-05-2026': 'Hướng dẫn 05-HD/VPTW',
  'hd-36-2018': 'Hướng dẫn 36-HD/VPTW',
}

/** What is missing or wrong in form before the paper is issued, each with the field where it is mended. */
export async function checkPaperForm(
  ctx: Ctx,
  id: string,
): Promise<z.output<typeof renditionsApi.checkPaper.response>> {
  const facts = await getPaperFacts(ctx, id)
  const paper = await paperOf(ctx, facts)
  const faults = (await checkPaper(paper)).filter(({ path }) => !comesAtIssue(paper, path))
  const { code } = pickForm(paper.world, paper.issuedOn ?? ctx.today)
  return { law: LAWS[code], origin: facts.origin, faults: faults.map(withField) }
}

/** A paper without a number gets it, and its day, from the book when it is issued: nothing to be mended before. */
function comesAtIssue(paper: { number: string | null; issuedOn: string | null }, path: string): boolean {
  if (paper.number !== null) return false
  return path === 'number' || (path === 'issuedOn' && paper.issuedOn === null)
}

/** The same of a Word file made elsewhere; the file is not kept. */
export async function checkFileForm(ctx: Ctx, { name, content }: { name: string; content: Buffer }) {
  const { world, faults } = await checkDocx(new Uint8Array(content))
  const law = LAWS[pickForm(world, ctx.today).code]
  return { name: name.normalize('NFC').slice(0, 200), law, faults: faults.map((fault) => ({ ...fault, field: null })) }
}

/** Where the parts of an official paper stand in the product. */
const FIELDS: readonly [path: RegExp, field: FormFault['field']][] = [
  [/^kind/u, 'form'],
  [/^letterhead/u, 'issuerId'],
  [/^number/u, 'number'],
  [/^symbol/u, 'symbol'],
  [/^subject/u, 'subject'],
  [/^place/u, 'place'],
  [/^issuedOn/u, 'issuedOn'],
  [/^(?:signature|coSignature)/u, 'signer'],
  [/^(?:recipients|filing)/u, 'recipients'],
  [/^(?:blocks|closing)/u, 'text'],
]

function withField(fault: PaperFault): FormFault {
  return { ...fault, field: FIELDS.find(([path]) => path.test(fault.path))?.[1] ?? null }
}
