import { defineConfig } from '@playwright/test'

/**
 * The browser journeys, on the product as `npm start` runs it. Those of journeys/desk and journeys/phone run at that
 * width, those of journeys/both at both. Each keeps to data of its own or only reads: they share one database.
 *
 * @public read by Playwright
 */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.journey.ts',
  globalSetup: './stage/start-product.ts',
  outputDir: 'results',
  fullyParallel: true,
  // a journey waits half of its time for the page: three keep two cores busy
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    // pages from the server, not from the device; journeys without a line say otherwise
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'desk', testIgnore: '**/phone/**', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: '**/desk/**',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
})
