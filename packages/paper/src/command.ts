import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkForm } from './check/check-form.ts'
import { renderDocx } from './docx/render-docx.ts'
import { parsePaper } from './parse-paper.ts'
import { renderPdf } from './pdf/render-pdf.ts'
import { PaperRefusal } from './refusal.ts'

const [from = '.', input, output] = process.argv.slice(2)

if (input === undefined || output === undefined || !/\.(?:docx|pdf)$/u.test(output)) {
  process.stderr.write('Cách dùng: npm run --silent paper -- TỆP.json KẾT-QUẢ.docx (hoặc .pdf)\n')
  process.exitCode = 2
} else {
  try {
    const paper = parsePaper(readFileSync(resolve(from, input), 'utf8'))
    for (const { path, message } of checkForm(paper)) process.stderr.write(`${path}: ${message}\n`)
    writeFileSync(resolve(from, output), await (output.endsWith('.pdf') ? renderPdf(paper) : renderDocx(paper)))
  } catch (error) {
    if (!(error instanceof PaperRefusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
