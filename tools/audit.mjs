import { buildProduct } from './build.mjs'
import { main, runNode } from './workspace.mjs'

// npm run audit:verify: is the audit trail whole? Names the first broken row of each chain.
await main(async () => {
  await buildProduct()
  return runNode(['apps/api/dist/verify-audit.js'])
})
