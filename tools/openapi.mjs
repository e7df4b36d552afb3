import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildProduct } from './build.mjs'
import { ROOT, Stop, isCommand, main } from './workspace.mjs'

const FILE = path.join(ROOT, 'docs/openapi.json')

/** Compares docs/openapi.json with what the compiled API says of itself. */
export function checkOpenapi() {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== printOpenapi()) {
    throw new Stop('docs/openapi.json không còn khớp với API; hãy chạy npm run openapi rồi commit tệp.')
  }
}

function printOpenapi() {
  const words = execFileSync(process.execPath, ['apps/api/dist/print-openapi.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  return `${JSON.stringify(JSON.parse(words), null, 2)}\n`
}

if (isCommand(import.meta.url)) {
  await main(async (args) => {
    await buildProduct()
    if (args.includes('--check')) return checkOpenapi()
    writeFileSync(FILE, printOpenapi())
    console.log('Đã viết docs/openapi.json')
  })
}
