import { readFileSync, writeFileSync } from 'node:fs'
import { checkForm } from './check/check-form.ts'
import { renderDocx } from './docx/render-docx.ts'
import { parsePaper } from './parse-paper.ts'
import { renderPdf } from './pdf/render-pdf.ts'
import { PaperRefusal } from './refusal.ts'

const [input, output] = process.argv.slice(2)

if (input === undefined || output === undefined || !/\.(?:docx|pdf)$/u.test(output)) {
  process.stderr.write('Cách dùng: npm run --silent paper -- TỆP.json KẾT-QUẢ.docx (hoặc .pdf)\n')
  process.exitCode = 2
} else {
  try {
    const paper = parsePaper(readFileSync(input, 'utf8'))
    for (const { path, message } of checkForm(paper)) process.stderr.write(`${path}: ${message}\n`)
    writeFileSync(output, await (output.endsWith('.pdf') ? renderPdf(paper) : renderDocx(paper)))
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof PaperRefusal) return error.message
  if (error instanceof Error && 'path' in error) return `Không mở được tệp ${String(error.path)}; xem lại tên và quyền.`
  throw error
}
