import { getDocumentProxy } from 'unpdf'

/** Words on a page in points: `x` from the left edge, `y` of the base line from the top edge. */
export type PdfText = { page: number; text: string; x: number; y: number; width: number; size: number; font: string }

/** A drawn rule: ends and distance from the top. */
export type PdfRule = { page: number; left: number; right: number; y: number }

// pdf.js asks for it; Node has it from 21 on.
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length)
    },
  })

export type PdfContent = {
  texts: PdfText[]
  rules: PdfRule[]
  /** Width and height of each page. */
  sizes: [number, number][]
  /** The structure of the pages for readers, as JSON. */
  structure: string
  language: unknown
}

/** What stands in a PDF and where, as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const texts: PdfText[] = []
  const rules: PdfRule[] = []
  const sizes: [number, number][] = []
  let structure = ''
  for (let page = 1; page <= document.numPages; page += 1) {
    const proxy = await document.getPage(page)
    const { width, height } = proxy.getViewport({ scale: 1 })
    sizes.push([width, height])
    const operators = await proxy.getOperatorList()
    const content = await proxy.getTextContent()
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size = 0, x = 0, y = 0]: number[] = item.transform
      const { name }: { name: string } = proxy.commonObjs.get(item.fontName)
      texts.push({ page, text: item.str, x, y: height - y, width: item.width, size, font: name.replace(/^\w+\+/u, '') })
    }
    structure += JSON.stringify(await proxy.getStructTree())
    rules.push(...rulesOf(operators.argsArray, page))
  }
  const { info } = await document.getMetadata()
  return { texts, rules, sizes, structure, language: 'Language' in info ? info.Language : null }
}

/** Paths whose box is flat. pdfkit turns the page upside down, so y counts from the top. */
function rulesOf(args: unknown[], page: number): PdfRule[] {
  return args.flatMap((arg) => {
    if (!Array.isArray(arg)) return []
    const box: unknown = arg[2]
    if (!(box instanceof Float32Array) || box.length !== 4) return []
    const [left = 0, top = 0, right = 0, bottom = 0] = box
    return Math.abs(bottom - top) < 0.5 && right - left > 5 ? [{ page, left, right, y: top }] : []
  })
}

/** The line that begins with `start` on a page: its words joined, its ends, and the look of its first words. */
export function lineOf(texts: PdfText[], start: string) {
  for (const first of texts) {
    const line = texts.filter(
      (text) => text.page === first.page && Math.abs(text.y - first.y) < 0.5 && text.x >= first.x,
    )
    const words = line
      .map((part) => part.text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim()
    if (words.startsWith(start)) {
      const right = Math.max(...line.map((part) => part.x + part.width))
      return { ...first, words, right, looks: new Set(line.map((part) => `${part.font} ${part.size}`)) }
    }
  }
  throw new Error(`no line begins with ${start}`)
}

/** The words of texts: two that touch are one word in two looks. */
export function joinTexts(texts: PdfText[]): string {
  return texts.reduce((joined, text, index) => {
    const before = texts[index - 1]
    const touches = before !== undefined && before.y === text.y && Math.abs(before.x + before.width - text.x) < 1
    return `${joined}${touches ? '' : ' '}${text.text}`
  }, '')
}
