import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const CONTRACT = /[\\/]packages[\\/]contract[\\/]/
const NO_SCHEMAS = fileURLToPath(new URL('./no-schemas.ts', import.meta.url))

/**
 * The pages take addresses, types and lists of choices from the contract. Its schemas run on the server, which refuses
 * wrong inputs field by field and proves its own answers; in the bundle they let everything through, and the schema
 * library, a seventh of the first load, stays out. A page that must check data of other origin imports zod itself.
 */
export function contractWithoutSchemas(): Plugin {
  return {
    name: 'phoihop:contract-without-schemas',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'zod' && importer !== undefined && CONTRACT.test(importer) ? NO_SCHEMAS : null
    },
  }
}
