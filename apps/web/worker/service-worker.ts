/// The pages without a line: keeps the files of the officer's pages on the device. What the API answers is no matter of it.

declare const self: ServiceWorkerGlobalScope
/** Written in by the build: the entry file, which names the build, and the files the officer's pages are made of. */
declare const SHELL: { build: string; files: readonly string[] }

const SHELL_CACHE = `shell ${SHELL.build}`
/** files of other pages, as they are opened */
const PAGES_CACHE = `pages ${SHELL.build}`
const PAGE = '/index.html'
/** so long a page waits for the line before the one kept is shown */
const PATIENCE_MS = 4000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll([...SHELL.files])))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()))
})

self.addEventListener('message', ({ data, ports }) => {
  if (data === 'build') ports[0]?.postMessage(SHELL.build)
  if (data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(openPage(request))
  else if (pathname.startsWith('/assets/') || SHELL.files.includes(pathname)) event.respondWith(openFile(request))
})

/** The page as the server has it, so that nobody is held at an old one; without a line, or with a dead one, as kept. */
async function openPage(request: Request): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  const asked = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : null),
    () => null,
  )
  const answer = await Promise.race([asked, late])
  return answer ?? (await (await caches.open(SHELL_CACHE)).match(PAGE)) ?? (await asked) ?? Response.error()
}

/** A file under its hashed name never changes: as kept, or fetched and kept. */
async function openFile(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.status === 200) {
    const cache = await caches.open(PAGES_CACHE)
    await cache.put(request, answer.clone())
  }
  return answer
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name !== SHELL_CACHE && name !== PAGES_CACHE).map((name) => caches.delete(name)),
  )
}

export {}
