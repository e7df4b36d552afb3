import type { AddressOptions } from '@phoihop/contract/organisations'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import { fold } from '@phoihop/domain/vietnamese-text'
import { type AddressKey, classKey, organisationKey } from './address-key.ts'

const FORCES: readonly [PaperTask['force'], RegExp][] = [
  ['order', /(?:^|[^\p{L}])giao(?:\s+cho)?\s+(?=\p{Lu}|các)/iu],
  ['request', /đề nghị|yêu cầu/iu],
  ['commitment', /(?:^|[^\p{L}])sẽ\s/iu],
  ['must', /(?:^|[^\p{L}])(?:phải|cần)\s/iu],
  ['continuing', /tiếp tục/iu],
]

/** The force of the first verb that gives work; a plain sentence is a request. */
export function proposeForce(sentence: string): PaperTask['force'] {
  return FORCES.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'request'
}

interface Named {
  key: AddressKey
  label: string
  /** it stands behind “phối hợp với” */
  coordinating: boolean
}

/** Bodies and classes whose name stands in the sentence, in its order; of names inside one another the longest. */
export function namedInSentence(sentence: string, options: AddressOptions, limit = 6): Named[] {
  const folded = ` ${fold(sentence).replace(/[^\p{L}\p{N}&/-]+/gu, ' ')} `
  const found: { at: number; end: number; named: Omit<Named, 'coordinating'> }[] = []
  const look = (words: readonly string[], named: Omit<Named, 'coordinating'>) => {
    for (const word of words) {
      const needle = ` ${fold(word).replace(/[^\p{L}\p{N}&/-]+/gu, ' ')} `
      const at = needle.length < 5 ? -1 : folded.indexOf(needle)
      if (at >= 0) found.push({ at, end: at + needle.length - 1, named })
    }
  }
  for (const body of options.organisations)
    look([body.name, body.shortName, ...body.words], { key: organisationKey(body.id), label: body.shortName })
  for (const one of options.classes) look([one.name, ...one.words], { key: classKey(one.code), label: one.name })
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.at <= one.at && one.end <= other.end && other.end - other.at > one.end - one.at,
      ),
  )
  const turn = folded.search(/ phoi hop (?:chat che |tot )?(?:cung )?(?:voi )?/u)
  const ordered = longest
    .toSorted((a, b) => a.at - b.at)
    .map((one) => ({ ...one.named, coordinating: turn >= 0 && one.at > turn }))
  return ordered.filter((one, i) => ordered.findIndex((other) => other.key === one.key) === i).slice(0, limit)
}
