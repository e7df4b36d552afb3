import { listZip, unzipText } from './read-zip.ts'
import { Refusal } from './refusal.ts'
import { attribute, decodeEntities, elements } from './xml-elements.ts'

// a tag ends before the next begins, as in `elements`
const PIECE = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?=[\s/>])[^<>]*>/gu

/** Letters of XML; a form full to its limits, saved by Word, has a fourth. */
const MOST = 4_000_000

/**
 * What is written in the content controls of a DOCX, by their tags; one that shows its hint is empty. Throws a Refusal for
 * what is no DOCX, or would expand too much.
 */
export function readControls(bytes: Uint8Array): Map<string, string> {
  const entries = listZip(bytes)
  const body = entries.find(({ name }) => name === 'word/document.xml')
  if (!body) throw new Refusal('not-a-paper')
  if (entries.some(({ name }) => name.endsWith('vbaProject.bin'))) throw new Refusal('macros')
  const found = new Map<string, string>()
  const xml = unzipText(bytes, body)
  if (xml.length > MOST) throw new Refusal('expands-too-much')
  for (const control of elements(xml, 'w:sdt')) {
    const properties = elements(control, 'w:sdtPr')[0] ?? ''
    const tag = attribute(elements(properties, 'w:tag')[0] ?? '', 'w:val')
    if (tag === null) continue
    const isHint = elements(properties, 'w:showingPlcHdr').length > 0
    found.set(tag, isHint ? '' : textOf(elements(control, 'w:sdtContent')[0] ?? ''))
  }
  return found
}

/** Paragraphs as lines; of a control inside a line, its words. */
function textOf(content: string): string {
  const paragraphs = elements(content, 'w:p')
  return (paragraphs.length === 0 ? [content] : paragraphs).map(lineOf).join('\n').trim()
}

function lineOf(xml: string): string {
  let text = ''
  for (const [, written, mark] of xml.matchAll(PIECE)) {
    if (written !== undefined) text += decodeEntities(written)
    else text += mark === 'tab' ? '\t' : mark === 'noBreakHyphen' ? '-' : '\n'
  }
  return text.normalize('NFC')
}
