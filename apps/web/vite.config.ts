import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { contractWithoutSchemas } from './build/contract-without-schemas.ts'
import { endpointsAsAddresses, PURE_CALLS } from './build/endpoints-as-addresses.ts'
import { firstPage } from './build/first-page.ts'
import { offlineShell } from './build/offline-shell.ts'
import { precompress } from './build/precompress.ts'

// small things many pages use: together they weigh less than their requests would; words of meetings are not the officer's,
// and sentences of refusals come with the first of them
const SMALL_PARTS =
  /icons-react|web[\\/]src[\\/](?:lib[\\/](?!meeting-labels|error-texts)|ui[\\/](?:filter|pager|percent|status))|components[\\/](?:Stack|Group|Text)[\\/]|domain[\\/]src[\\/]civil-date/

const first = firstPage()

export default defineConfig({
  plugins: [react(), contractWithoutSchemas(), endpointsAsAddresses(), first.plugin, offlineShell(), precompress()],
  resolve: { conditions: ['@phoihop/source', ...defaultClientConditions] },
  server: {
    port: 5173,
    // the host stays the browser's: the server refuses changes that come from another origin
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.API_PORT ?? 3001}`, changeOrigin: false } },
  },
  build: {
    target: 'es2022',
    modulePreload: {
      // every browser that reads es2022 knows it
      polyfill: false,
      // what each page needs besides its file is found when that is read: the list of it all weighs 4 kB in the first load
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((name) => name.endsWith('.css')) : needed,
    },
    // everything the first page needs in few files: a slow line pays for each round trip
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'worker/service-worker.ts' },
      treeshake: { manualPureFunctions: PURE_CALLS },
      output: {
        // the service worker's address never changes: the browser asks there for a newer one
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|react-router)[\\/]/, priority: 20 },
            { name: 'first', test: first.has, priority: 10 },
            { name: 'parts', test: SMALL_PARTS, minShareCount: 3, priority: 4 },
          ],
        },
      },
    },
  },
})
