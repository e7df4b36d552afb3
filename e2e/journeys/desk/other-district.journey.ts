import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../../stage/stage.ts'

const LISTS = ['/api/conclusions', '/api/meetings', '/api/organisations', '/api/people'] as const

test('người huyện khác không thấy gì của huyện này, trên trang cũng như qua API', async ({ enter, enterElsewhere }) => {
  const here = await enterElsewhere('secretary', '/my-work')
  const places = await readPlaces(here.request)

  const page = await enter('otherDistrict', '/conclusions')
  await expect(page.getByRole('link', { name: '13/TB-UBND' })).toBeVisible()
  await expect(page.getByRole('link', { name: '07-KL/HU' })).toHaveCount(0)
  for (const place of places) {
    const own = await here.request.get(`/api${place}`)
    expect(own.status(), place).toBe(200)
    const answer = await page.request.get(`/api${place}`)
    expect(answer.status(), place).toBe(404)
    await page.goto(place)
    await expect(page.getByText('Không có trang này')).toBeVisible()
  }
  await page.goto('/organisations?q=suoi%20mo')
  await expect(page.getByText('Không có cơ quan nào khớp')).toBeVisible()
})

/** A place of each kind in the own district: paper, meeting, body, person, task. */
async function readPlaces(request: APIRequestContext): Promise<string[]> {
  const places: string[] = []
  for (const list of LISTS) {
    const { rows } = await (await request.get(list)).json()
    places.push(`${list.slice('/api'.length)}/${rows[0].id}`)
  }
  const { rows } = await (await request.get('/api/assignments')).json()
  places.push(`/tasks/${rows[0].task.id}`)
  return places
}
