/** The outermost elements of a name, with their tags. For the flat, regular XML inside office files. */
export function elements(xml: string, name: string): string[] {
  const found: string[] = []
  // a tag ends before the next begins: text full of tags left open is read once, not once for each
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*?(/?)>`, 'gu')
  let depth = 0
  let from = 0
  for (const match of xml.matchAll(tag)) {
    const isClosing = match[1] === '/'
    const isEmpty = match[2] === '/'
    if (!isClosing && depth === 0) from = match.index
    if (!isClosing && isEmpty && depth === 0) found.push(match[0])
    if (!isClosing && !isEmpty) depth += 1
    if (isClosing && depth > 0 && --depth === 0) found.push(xml.slice(from, match.index + match[0].length))
  }
  return found
}

/** An attribute of an element's own tag, or null. */
export function attribute(element: string, name: string): string | null {
  const tag = element.slice(0, element.indexOf('>') + 1)
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1]
  return value === undefined ? null : decodeEntities(value)
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return ENTITIES[name ?? ''] ?? whole
    },
  )
}
