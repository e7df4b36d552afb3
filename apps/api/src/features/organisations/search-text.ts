import { fold } from '@phoihop/domain/vietnamese-text'

/** What a body is found by: its name, short name and the other ways papers write it, folded. */
export function searchTextOf(body: { name: string; shortName: string; aliases: readonly string[] }): string {
  return fold([body.name, body.shortName, ...body.aliases].join(' · '))
}
