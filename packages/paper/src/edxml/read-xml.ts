import { type Element, xml2js } from 'xml-js'
import { PaperRefusal } from '../refusal.ts'

/** A file of 25 MB in base64, and its header. */
const MAX_LENGTH = 40_000_000
/** More elements than any package has. */
const MAX_TAGS = 100_000
const MAX_DEPTH = 30

/**
 * XML from outside as a tree. Entities of its own are refused unread, so nothing can be blown up or fetched; so are files
 * that are too large, too many-tagged or too deep. Throws PaperRefusal `not-edxml`.
 */
export function readXml(text: string): Element {
  if (text.length > MAX_LENGTH || /<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw notEdxml()
  refuseDepth(text)
  try {
    const tree: Element = { elements: [] }
    return Object.assign(
      tree,
      xml2js(text, { compact: false, ignoreComment: true, ignoreInstruction: true, ignoreDeclaration: true }),
    )
  } catch (error) {
    throw notEdxml(error)
  }
}

export function notEdxml(cause?: unknown): PaperRefusal {
  const refusal = new PaperRefusal('not-edxml', 'Tệp này không phải là gói văn bản edXML đọc được.')
  refusal.cause = cause
  return refusal
}

function refuseDepth(text: string): void {
  let depth = 0
  let tags = 0
  for (const [tag] of text.replace(/<!\[CDATA\[.*?\]\]>/gsu, '').matchAll(/<[/!?]?[^<>]{0,2000}>/gu)) {
    tags += 1
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>') && !/^<[!?]/u.test(tag)) depth += 1
    if (depth > MAX_DEPTH || tags > MAX_TAGS) throw notEdxml()
  }
  // the parser takes half a file for a whole one
  if (depth !== 0) throw notEdxml()
}

/** Children by their name, whatever the prefix of their namespace. */
export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return (parent?.elements ?? []).filter((child) => child.type === 'element' && localName(child) === name)
}

export function childOf(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => childrenOf(found, name)[0], parent)
}

/** The words at a path, NFC and on one line; '' where it is not there. */
export function wordsAt(parent: Element | undefined, ...path: string[]): string {
  return rawAt(parent, ...path)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}

export function rawAt(parent: Element | undefined, ...path: string[]): string {
  return (childOf(parent, ...path)?.elements ?? [])
    .map((part) =>
      part.type === 'text' ? String(part.text ?? '') : part.type === 'cdata' ? String(part.cdata ?? '') : '',
    )
    .join('')
}

export function localName({ name }: Element): string {
  return name?.split(':').at(-1) ?? ''
}
