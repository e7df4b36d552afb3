import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { contractWithoutSchemas } from './build/contract-without-schemas.ts'
import { endpointsAsAddresses, PURE_CALLS } from './build/endpoints-as-addresses.ts'
import { precompress } from './build/precompress.ts'

// what the first page is made of; dialogs, searchable lists and calendars are not: they come with the first of them
const FIRST_PAGE =
  /@mantine[\\/]core[\\/]esm[\\/](?:core|components[\\/](?:ActionIcon|Anchor|Button|Input|InputBase|Loader|NativeSelect|TextInput|UnstyledButton))[\\/]|createReactComponent|web[\\/]src[\\/](?:lib[\\/](?!error-texts)|ui[\\/](?:empty|form|link|loading|logo|message|page|panel|text))|contract[\\/]src/

// small things many pages use: together they weigh less than their requests would; words of meetings are not the officer's,
// and sentences of refusals come with the first of them
const SMALL_PARTS =
  /icons-react|web[\\/]src[\\/](?:lib[\\/](?!meeting-labels|error-texts)|ui[\\/](?:filter|pager|percent|status))|components[\\/](?:Stack|Group|Text)[\\/]|domain[\\/]src[\\/]civil-date/

export default defineConfig({
  plugins: [react(), contractWithoutSchemas(), endpointsAsAddresses(), precompress()],
  resolve: { conditions: ['@phoihop/source', ...defaultClientConditions] },
  server: {
    port: 5173,
    // the host stays the browser's: the server refuses changes that come from another origin
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.API_PORT ?? 3001}`, changeOrigin: false } },
  },
  build: {
    target: 'es2022',
    // everything the first page needs in few files: a slow line pays for each round trip
    rolldownOptions: {
      treeshake: { manualPureFunctions: PURE_CALLS },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|react-router)[\\/]/, priority: 20 },
            { name: 'query', test: /node_modules[\\/]@tanstack[\\/]/, priority: 10 },
            // what most pages share, in one file: each more file costs a request with its headers
            { name: 'shared', test: FIRST_PAGE, minShareCount: 8, priority: 5 },
            { name: 'parts', test: SMALL_PARTS, minShareCount: 3, priority: 4 },
          ],
        },
      },
    },
  },
})
