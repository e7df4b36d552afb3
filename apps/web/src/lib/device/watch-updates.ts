import { BUILD } from './reader.ts'

const WORKER = '/service-worker.js'
/** A page that stays open for days asks again when it is looked at. */
const ASK_AGAIN_MS = 10 * 60_000

/** Keeps the pages on the device, and tells when there are newer ones; `onOffer` gets what changes over to them. */
export async function watchUpdates(onOffer: (take: () => void) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(WORKER).catch(() => null)
  // private windows and old browsers keep nothing: the pages work with a line only
  if (!registration) return
  const consider = async (worker: ServiceWorker | null) => {
    if (!worker) return
    // the page itself is of that build already: nothing is to be said
    if ((await buildOf(worker)) === BUILD) worker.postMessage('take-over')
    else onOffer(() => changeOver(worker))
  }
  await consider(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) void consider(installing)
    })
  })
  askNowAndThen(registration)
}

function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return
    asked = Date.now()
    // without a line there is nothing newer to be had
    registration.update().catch(() => undefined)
  })
}

function buildOf(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(String(data)))
    port1.start()
    worker.postMessage('build', [port2])
  })
}

function changeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  worker.postMessage('take-over')
}
