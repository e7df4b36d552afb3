import path from 'node:path'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')

test('chụp hình cho README', async ({ enter }) => {
  test.skip(process.env.PICTURES !== '1', 'writes docs/pictures only when asked: PICTURES=1 npm run e2e')
  const page = await enter('leader', '/figures')
  await expect(page.getByRole('table', { name: 'Theo từng cơ quan' })).toBeVisible()
  await page.screenshot({ path: path.join(PICTURES, 'figures.png') })

  await page.goto('/conclusions?q=11%2F4%2F2017')
  await page.getByRole('link', { name: '07-KL/HU' }).click()
  await page.getByRole('link', { name: 'Đến câu số 8 trong văn bản' }).click()
  await expect(page.locator('mark').filter({ hasText: 'xã An Phú' })).toBeInViewport()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: path.join(PICTURES, 'paper.png') })
})
