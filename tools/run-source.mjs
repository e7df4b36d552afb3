import { existsSync } from 'node:fs'
import path from 'node:path'
import { installPackages } from './install.mjs'
import { ROOT, main, programOf, runNode } from './workspace.mjs'

/**
 * node tools/run-source.mjs PACKAGE FILE …: runs a TypeScript program of a package, unbuilt, with the words that follow.
 * The output belongs to the program: what is missing is installed without a word.
 */
await main(async ([home, file, ...args]) => {
  const places = ['node_modules/tsx', `${home}/node_modules`]
  if (!places.every((place) => existsSync(path.join(ROOT, place)))) await installPackages()
  // npm runs scripts at the workspace root; files are named from where the person stands
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return runNode([...programOf('tsx'), '--conditions=@phoihop/source', path.join(ROOT, home, file), ...args], { cwd })
})
