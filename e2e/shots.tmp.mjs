import { chromium } from '@playwright/test'
const base = 'http://127.0.0.1:3102'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
export async function enter(width, email = 'quantri@songmo.example') {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 500 ? 740 : 850 },
    locale: 'vi-VN',
  })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  const r = await page.request.post(base + '/api/session/demo', { data: { email }, headers: { origin: base } })
  if (r.status() !== 200) console.log('signin', r.status(), await r.text())
  return page
}
export const shot = (page, name, full = true) =>
  page.screenshot({ path: `/tmp/orgs-shots/${name}.png`, fullPage: full })
export { browser }
