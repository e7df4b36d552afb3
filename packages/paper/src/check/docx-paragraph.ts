import type { Element } from 'xml-js'
import { childOf, childrenOf, findAll, valueOf } from './read-docx.ts'

/** A paragraph of a Word file as it is printed: size in points, of the first run with words. */
export type DocxParagraph = {
  text: string
  style: string | null
  size: number | null
  font: string | null
  bold: boolean
  italic: boolean
  underline: boolean
  align: string | null
}

type Properties = { paragraph: Element | undefined; run: Element | undefined }

/** Every paragraph with words, tables included, in the order of the file. */
export function docxParagraphsOf(document: Element, styles: Element | null): DocxParagraph[] {
  const chainOf = styleChains(styles)
  return findAll(document, 'w:p').flatMap((paragraph) => {
    const runs = childrenOf(paragraph, 'w:r').map((run) => ({ run, text: textOf(run) }))
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim()
    if (text === '') return []
    const own = childOf(paragraph, 'w:pPr')
    const style = valueOf(childOf(own, 'w:pStyle'))
    const chain = chainOf(style)
    const spoken = runs.find((run) => run.text.trim() !== '')
    const direct: Properties = { paragraph: own, run: childOf(spoken?.run, 'w:rPr') }
    return [{ text, style, ...lookOf([direct, ...chain]) }]
  })
}

function textOf(run: Element): string {
  return (run.elements ?? [])
    .map((child) => {
      if (child.name === 'w:br' || child.name === 'w:tab') return ' '
      return child.name === 'w:t' ? (child.elements ?? []).map((part) => String(part.text ?? '')).join('') : ''
    })
    .join('')
}

/** A style, those it is based on, and the defaults: the first that says something is right. */
function styleChains(styles: Element | null): (id: string | null) => Properties[] {
  const root = childOf(styles ?? undefined, 'w:styles')
  const all = childrenOf(root, 'w:style')
  const byId = new Map(all.map((style) => [valueOf(style, 'w:styleId'), style]))
  const normal = all.find((style) => valueOf(style, 'w:default') === '1' && valueOf(style, 'w:type') === 'paragraph')
  const defaults = childOf(root, 'w:docDefaults')
  const last: Properties = {
    paragraph: childOf(defaults, 'w:pPrDefault', 'w:pPr'),
    run: childOf(defaults, 'w:rPrDefault', 'w:rPr'),
  }
  return (id) => {
    const chain: Properties[] = []
    let style = id === null ? normal : byId.get(id)
    // A hostile file may base two styles on each other.
    for (let depth = 0; style !== undefined && depth < 12; depth += 1) {
      chain.push({ paragraph: childOf(style, 'w:pPr'), run: childOf(style, 'w:rPr') })
      style = byId.get(valueOf(childOf(style, 'w:basedOn')))
    }
    return [...chain, last]
  }
}

function lookOf(chain: Properties[]): Omit<DocxParagraph, 'text' | 'style'> {
  const run = (name: string) => chain.map((part) => childOf(part.run, name)).find((found) => found !== undefined)
  const isOn = (name: string) => {
    const found = run(name)
    return found !== undefined && !['0', 'false', 'none'].includes(valueOf(found) ?? '1')
  }
  const size = valueOf(run('w:sz'))
  return {
    size: size === null ? null : Number(size) / 2,
    font: valueOf(run('w:rFonts'), 'w:ascii'),
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    underline: isOn('w:u'),
    align: valueOf(chain.map((part) => childOf(part.paragraph, 'w:jc')).find((found) => found !== undefined)),
  }
}
