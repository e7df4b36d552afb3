import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readDocument } from './documents/read-document.ts'
import { readPaper } from './read-paper.ts'

const [from = '.', file] = process.argv.slice(2)

if (file === undefined) {
  process.stderr.write('Cách dùng: npm run --silent read -- TỆP (.txt, .docx, .pdf)\n')
  process.exitCode = 2
} else {
  const document = await readDocument(readFileSync(resolve(from, file)))
  if (document.ok) process.stdout.write(`${JSON.stringify(readPaper(document.text), null, 2)}\n`)
  else {
    process.stderr.write(`Không đọc được tệp: ${document.code}\n`)
    process.exitCode = 1
  }
}
