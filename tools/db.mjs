import { generateClient } from './build.mjs'
import { installMissing } from './install.mjs'
import { main, runNode } from './workspace.mjs'

function runDb(args) {
  return runNode(['--import', 'tsx', '--conditions=@phoihop/source', 'prisma/src/migration-command.ts', ...args])
}

await main(async (args) => {
  await installMissing()
  await generateClient()
  return runDb(args)
})
