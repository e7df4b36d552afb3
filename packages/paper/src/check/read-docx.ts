import { unzipSync } from 'fflate'
import { xml2js, type Element } from 'xml-js'
import { PaperRefusal } from '../refusal.ts'

const MAX_PART = 40 * 1024 * 1024

/** The parts of a Word file that say how it looks, as trees. Refuses what is no DOCX or unpacks too large. */
export function readDocx(bytes: Uint8Array): { document: Element; styles: Element | null; headers: Element[] } {
  const parts = unpack(bytes)
  const parse = (name: string): Element | null => {
    const part = parts[name]
    return part === undefined ? null : parseXml(new TextDecoder().decode(part))
  }
  const document = parse('word/document.xml')
  if (document === null) throw notDocx()
  const headers = Object.keys(parts).filter((name) => name.startsWith('word/header'))
  return { document, styles: parse('word/styles.xml'), headers: headers.map(parse).filter((tree) => tree !== null) }
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.elements?.filter((child) => child.name === name) ?? []
}

export function childOf(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element)
}

export function valueOf(element: Element | undefined, name = 'w:val'): string | null {
  const value = element?.attributes?.[name]
  return value === undefined ? null : String(value)
}

/** All elements of a name below another, in order. */
export function findAll(element: Element, name: string): Element[] {
  return (element.elements ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)])
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let isBomb = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/(?:document|styles|header\d*)\.xml$/u.test(name)) return false
        if (originalSize > MAX_PART) isBomb = true
        return originalSize <= MAX_PART
      },
    })
    if (!isBomb) return parts
  } catch (error) {
    throw notDocx(error)
  }
  throw new PaperRefusal('expands-too-much', 'Tệp Word này bung ra quá lớn.')
}

function parseXml(xml: string): Element {
  try {
    const tree: Element = { elements: [] }
    return Object.assign(tree, xml2js(xml, { compact: false, captureSpacesBetweenElements: true }))
  } catch (error) {
    throw notDocx(error)
  }
}

function notDocx(cause?: unknown): PaperRefusal {
  const refusal = new PaperRefusal('not-a-docx', 'Tệp này không phải là tệp Word (.docx) đọc được.')
  refusal.cause = cause
  return refusal
}
