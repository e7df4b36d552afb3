import type { Plugin, Rolldown } from 'vite'

/** The pages and dialogs an officer needs where there is no line; what they import comes along. */
const ENTRY = /web[\\/]src[\\/]main\.tsx$/
const ROOTS = [
  ENTRY,
  /web[\\/]src[\\/]app[\\/]pages[\\/](?:sign-in|my-work|task)-page\.tsx$/,
  /web[\\/]src[\\/]app[\\/]layout[\\/](?:shell-layout|lock-screen|more-drawer|account-drawer)\.tsx$/,
  /web[\\/]src[\\/]app[\\/](?:toasts|waiting-reports|update-offer)\.tsx$/,
  /web[\\/]src[\\/]features[\\/]tasks[\\/](?:act-dialog-of|outbox[\\/][^\\/]+)\.tsx?$/,
  /web[\\/]src[\\/]lib[\\/](?:error-texts|device[\\/][^\\/]+|shrink-photo)\.tsx?$/,
  /@mantine[\\/]notifications[\\/]esm[\\/]index\.mjs$/,
]
const ALWAYS = ['/index.html', '/color-scheme.js', '/favicon.svg', '/manifest.webmanifest']
const WORKER = 'service-worker.js'

/** Tells the service worker which files to keep on the device, and the name of the build. */
export function offlineShell(): Plugin {
  return {
    name: 'phoihop:offline-shell',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') throw new Error('the build has no service worker')
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find((chunk) => chunk.moduleIds.some((id) => ENTRY.test(id)))
        if (!entry) throw new Error('the build has no entry')
        const roots = chunks.filter((chunk) => chunk.moduleIds.some((id) => ROOTS.some((root) => root.test(id))))
        const files = new Set([...ALWAYS, ...filesOf(bundle, roots)])
        const shell = { build: `/${entry.fileName}`, files: [...files].toSorted() }
        worker.code = `const SHELL=${JSON.stringify(shell)};${worker.code}`
      },
    },
  }
}

/** The files of these chunks and of all they import: code, styles, fonts. */
function filesOf(bundle: Rolldown.OutputBundle, roots: Rolldown.OutputChunk[]): string[] {
  const names = new Set<string>()
  const open = roots.map((chunk) => chunk.fileName)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = bundle[name]
    if (names.has(name) || file === undefined) continue
    names.add(name)
    if (file.type !== 'chunk') continue
    open.push(...file.imports)
    for (const more of [file.viteMetadata?.importedCss, file.viteMetadata?.importedAssets]) open.push(...(more ?? []))
  }
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'))
  return [...names, ...fonts].map((name) => `/${name}`)
}
