import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
const accounts = JSON.parse(readFileSync('/tmp/forms/demo-accounts.json', 'utf8'))
const base = 'http://127.0.0.1:3122'
export async function open(email, width = 1280, height = 900) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new'],
    ignoreDefaultArgs: ['--headless'],
  })
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height },
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('console:', m.text())
  })
  page.on('pageerror', (e) => console.log('pageerror:', e.message))
  const { password } = accounts.find((a) => a.email === email)
  const r = await context.request.post(base + '/api/session', { data: { email, password }, headers: { origin: base } })
  if (!r.ok()) console.log(r.status(), await r.text())
  return { browser, context, page, base, api: async (p) => (await context.request.get(base + p)).json() }
}
