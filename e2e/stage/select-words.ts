import { expect, type Locator, type Page } from '@playwright/test'

/** Drags the mouse over the words of a paragraph, from the first of `from` to the last of `to`. */
export async function selectWords(page: Page, paragraph: Locator, from: string, to: string): Promise<void> {
  const [begin, end] = await paragraph.evaluate(
    (element, { first, last }) => {
      element.scrollIntoView({ block: 'center' })
      const placeOf = (words: string, atEnd: boolean) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at < 0) continue
          const letter = document.createRange()
          letter.setStart(node, atEnd ? at + words.length - 1 : at)
          letter.setEnd(node, atEnd ? at + words.length : at + 1)
          const box = letter.getBoundingClientRect()
          return { x: atEnd ? box.right - 0.5 : box.left + 0.5, y: box.top + box.height / 2 }
        }
        throw new Error(`"${words}" does not stand in the paragraph`)
      }
      return [placeOf(first, false), placeOf(last, true)] as const
    },
    { first: from, last: to },
  )
  await page.mouse.move(begin.x, begin.y)
  await page.mouse.down()
  await page.mouse.move((begin.x + end.x) / 2, (begin.y + end.y) / 2, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '')
  expect(selected.startsWith(from.slice(0, 10)) && selected.endsWith(to.slice(-10)), selected).toBe(true)
}
