import path from 'node:path'
import type { Page } from '@playwright/test'

const PICTURES = path.resolve(import.meta.dirname, '../../docs/pictures')

/** A picture for the guide, taken only when asked: PICTURES=1 npm run e2e. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}
