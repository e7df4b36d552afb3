import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { readSeed } from './read-seed.ts'

/** A paper to be written, begun without the screens by the page's own person for the own office; answers its id. */
export async function beginOwnPaper(page: Page, subject = 'Họp giao ban thử trang soạn thảo'): Promise<string> {
  const session = await (await page.request.get('/api/session')).json()
  const answer = await page.request.post('/api/manuscripts', {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
    data: { form: 'conclusion', issuerId: session.post.organisation.id, subject },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return (await answer.json()).id
}

export function sheetOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Nội dung văn bản' })
}

/** Pastes what another program put on the clipboard. */
export async function pasteHtml(sheet: Locator, html: string): Promise<void> {
  await sheet.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** Part III of Kết luận 07-KL/HU as Word copies it: its dashes are lists of Word, its numbers typed. */
export function partThreeFromWord(): string {
  const text = readSeed('kl-07-2017', '76')
  const part = text.slice(text.indexOf('### III.'), text.indexOf('Trên đây là kết luận'))
  // a line that a page broke goes on in a small letter
  const lines = part
    .replace(/\n+(?=\p{Ll})/gu, ' ')
    .split(/\n\n+/u)
    .filter((line) => line.trim() !== '')
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0in}</style></head><body><!--StartFragment-->${lines
    .map(paragraphOfWord)
    .join('\n')}<!--EndFragment--></body></html>`
}

function paragraphOfWord(line: string): string {
  const words = line
    .replace(/^#+\s/u, '')
    .replace(/\*([^*]+)\*/gu, '<i style="mso-bidi-font-style:normal">$1</i>')
    .replace(/\s*\n\s*/gu, ' ')
  const dash = /^- (.*)$/su.exec(words)?.[1]
  if (dash === undefined)
    return `<p class=MsoNormal style='text-align:justify'><span lang=VI style='font-size:14.0pt'>${line.startsWith('#') ? `<b>${words}</b>` : words}<o:p></o:p></span></p>`
  return `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=VI>${dash}<o:p></o:p></span></p>`
}
