import { buildProduct } from './build.mjs'
import { main, runNode } from './workspace.mjs'

// npm run admin:create -- … : makes an administrator on the database of DATABASE_URL.
await main(async (args) => {
  await buildProduct()
  return runNode(['apps/api/dist/create-admin.js', ...args], { stdin: 'inherit' })
})
