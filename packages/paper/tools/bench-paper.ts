import { renderDocx } from '../src/docx/render-docx.ts'
import { renderPdf } from '../src/pdf/render-pdf.ts'
import { longPaper } from '../src/testing/example.ts'

// About five items of a hundred words to a page.
const ITEMS = [5, 125, 1250]

await renderPdf(longPaper(1))
for (const items of ITEMS) {
  const paper = longPaper(items)
  const begin = performance.now()
  const pdf = await renderPdf(paper)
  const between = performance.now()
  const docx = await renderDocx(paper)
  const end = performance.now()
  // Pages are the leaves of the page tree: the only objects of that type.
  const pages = Buffer.from(pdf).toString('latin1').split('/Type /Page\n').length - 1
  console.log(
    `${pages} trang: PDF ${Math.round(between - begin)} ms, ${Math.round(pdf.length / 1024)} kB · ` +
      `DOCX ${Math.round(end - between)} ms, ${Math.round(docx.length / 1024)} kB`,
  )
}
