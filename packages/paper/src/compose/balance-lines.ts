/**
 * Breaks a centred text into as few lines as fit `width`, as even as can be: a last line of one word is what a clerk
 * sends back. A word wider than the line stands alone and is cut by the renderer.
 */
export function balanceLines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const fewest = fill(words, width, measure)
  if (fewest.length < 2) return fewest
  let [low, high] = [width / fewest.length / 2, width]
  // The narrowest line that needs no further line, to a point.
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fill(words, middle, measure).length <= fewest.length) high = middle
    else low = middle
  }
  return fill(words, high, measure)
}

function fill(words: string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
