import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
/** Stamps, reports and types that nobody edits; git-ignored. */
export const BUILD = path.join(ROOT, '.build')

/** Arguments for node that run the program `name` of an installed package, seen from `folder`. */
export function programOf(name, folder = '.', program = name.split('/').pop()) {
  const places = createRequire(path.join(ROOT, folder, 'package.json')).resolve.paths(name)
  for (const modules of places ?? []) {
    const home = path.join(modules, name)
    const bin = readBin(home)
    if (bin !== null) return [path.join(home, typeof bin === 'string' ? bin : bin[program])]
  }
  throw new Error(`Chưa cài ${name}; hãy chạy npm start hoặc npm run build trước.`)
}

function readBin(home) {
  try {
    return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).bin ?? null
  } catch {
    return null // not in this node_modules; the next one up may have it
  }
}

/** Runs node with `args` to its end; its words go to the terminal. Answers the exit code. */
export function runNode(args, options = {}) {
  return runProgram(process.execPath, args, options)
}

export function runProgram(command, args, { cwd = ROOT, env = {}, quiet = false, stdin = 'ignore' } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? [stdin, 'pipe', 'pipe'] : [stdin, 'inherit', 'inherit']
    // npx is a script on Windows, and only its shell finds it
    const shell = process.platform === 'win32' && command !== process.execPath
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (words += part))
    const undo = endWith(child)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      undo()
      if (quiet && code !== 0) process.stderr.write(words)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/** Asked to stop, we hand it on and stop when the program has: nothing runs on behind our back. */
function endWith(child) {
  let isEnding = false
  const handOn = (signal) => {
    if (isEnding) return // npm repeats what the terminal has said already
    isEnding = true
    child.once('close', () => process.exit(128 + constants.signals[signal]))
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, handOn)
  return () => signals.forEach((signal) => process.removeListener(signal, handOn))
}

/** As `runNode`, quiet until it fails; a failure ends the command in hand with this sentence. */
export async function mustRunNode(sentence, args, options = {}) {
  if ((await runNode(args, { quiet: true, ...options })) !== 0) throw new Stop(sentence)
}

/** A failure already explained: the sentence is enough, no stack. */
export class Stop extends Error {}

/** The outer frame of each command: a failure becomes one sentence and a non-zero exit code. */
export async function main(work) {
  try {
    const code = await work(process.argv.slice(2))
    process.exitCode = typeof code === 'number' ? code : 0
  } catch (error) {
    console.error(error instanceof Stop ? `✘ ${error.message}` : error)
    process.exitCode = 1
  }
}

/** Is this file the command that was started, rather than imported by another? */
export function isCommand(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url)
}

/** Says what is being done, and how long it took. */
export async function step(sentence, work) {
  const begin = performance.now()
  process.stdout.write(`• ${sentence}…\n`)
  const result = await work()
  console.log(`  xong sau ${((performance.now() - begin) / 1000).toFixed(1)} giây`)
  return result
}
