import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

async function post(page: Page, path: string, data: unknown) {
  const { origin } = new URL(page.url())
  const answer = await page.request.post(path, { headers: { origin, 'idempotency-key': randomUUID() }, data })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

/** Communes of the journey's own with a Party committee and an UBND each; the page's session may administer. */
export async function enterCommunes(page: Page, names: readonly string[]): Promise<void> {
  const { localities } = await (await page.request.get('/api/place-options')).json()
  for (const name of names) {
    const startsOn = '2010-01-01'
    const place = await post(page, '/api/localities', {
      parentId: localities[0].id,
      tierCode: 'commune',
      name: `Xã ${name}`,
      startsOn,
    })
    for (const [kindCode, full, short] of [
      ['party-committee', `Đảng ủy xã ${name}`, `Đảng ủy xã ${name}`],
      ['peoples-committee', `Ủy ban nhân dân xã ${name}`, `UBND xã ${name}`],
    ]) {
      await post(page, '/api/organisations', { localityId: place.id, kindCode, name: full, shortName: short, startsOn })
    }
  }
}

const SENTENCE = 'Giao UBND các xã rà soát hộ nghèo; hoàn thành trước ngày 30/6/2017.'

/** A paper that gives work to the UBND of every commune; the page's session may enter papers. */
export async function giveWorkToCommunes(page: Page): Promise<void> {
  const session = await (await page.request.get('/api/session')).json()
  const text = ['THÔNG BÁO', 'Kết luận giao ban xã', `1. ${SENTENCE}`].join('\n\n')
  const form = 'notice'
  const header = { form, issuerId: session.post.organisation.id, number: '91', symbol: 'TB-VP', subject: 'Giao ban xã' }
  const paper = await post(page, '/api/conclusions', { ...header, issuedOn: '2017-06-19', text })
  const start = paper.text.indexOf(SENTENCE)
  await post(page, `/api/conclusions/${paper.id}/tasks`, {
    start,
    end: start + SENTENCE.length,
    force: 'order',
    deadline: { kind: 'day', dueOn: '2017-06-29', words: 'trước ngày 30/6/2017' },
    addresses: [{ role: 'lead', classCode: 'communes' }],
  })
  const { version } = await (await page.request.get(`/api/conclusions/${paper.id}`)).json()
  await post(page, `/api/conclusions/${paper.id}/issue`, { version })
}
