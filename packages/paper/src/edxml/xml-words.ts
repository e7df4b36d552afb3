// What XML 1.0 cannot hold, not even escaped.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/** Words as they stand between tags. */
export function xmlWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** `<name>words</name>`; the words are escaped. */
export function element(name: string, words: string): string {
  return `<${name}>${xmlWords(words)}</${name}>`
}

/** `<name>…</name>` around elements. */
export function around(name: string, inner: readonly string[]): string {
  return `<${name}>${inner.join('')}</${name}>`
}

/** `2017/04/11`, as QCVN 102 writes days; '' for none. */
export function slashedDay(day: string | null): string {
  return day === null ? '' : day.replaceAll('-', '/')
}
