import type { Name } from '../names/name.ts'
import type { Force } from '../reading.ts'

/**
 * The words of a clause that give work. `names` is null where the clause leaves the addressee to what stands before it.
 * Indices count tokens: `at` where the directive begins, `predicateAt` where the duty itself begins.
 */
export type Directive = {
  rule: 'trigger' | 'modal' | 'bare' | 'promise' | 'imperative' | 'heading' | 'about'
  at: number
  predicateAt: number
  names: Name[] | null
  /** Who is meant where nothing above names anybody: "Phối hợp với X, Y tham mưu", "Lãnh đạo các phòng nghiêm túc …". */
  fallback?: Name[]
  /** Null: to be taken from the introduction, or from the verb's own kind. */
  force: Force | null
}

/** Who issues the paper, as far as its own sentences name it: for promises and requests in its own name. */
export type IssuerNames = { isIssuer: (name: string) => boolean }
