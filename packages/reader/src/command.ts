import { readFileSync } from 'node:fs'
import { readDocument } from './documents/read-document.ts'
import { readPaper } from './read-paper.ts'

process.exitCode = await command(process.argv[2])

/** Prints the reading of a file as JSON; answers the exit code. */
async function command(file: string | undefined): Promise<number> {
  if (file === undefined) return refuse('Cách dùng: npm run --silent read -- TỆP (.txt, .docx, .pdf)', 2)
  const bytes = bytesOf(file)
  if (bytes === null) return refuse(`Không mở được tệp ${file}; xem lại tên và quyền đọc.`, 1)
  const document = await readDocument(bytes)
  if (!document.ok) return refuse(`Không đọc được tệp: ${document.code}`, 1)
  process.stdout.write(`${JSON.stringify(readPaper(document.text), null, 2)}\n`)
  return 0
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

function refuse(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}
