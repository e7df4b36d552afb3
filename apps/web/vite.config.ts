import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { contractWithoutSchemas } from './build/contract-without-schemas.ts'
import { precompress } from './build/precompress.ts'

// parts that only dialogs, lists and calendars need: loaded with the first of them
const NOT_FOR_DIALOGS =
  /^(?!.*(?:ScrollArea|Modal|Drawer|FocusTrap|focus-trap|Transition|Popover|Portal|Combobox|Overlay|floating|remove-scroll))/

export default defineConfig({
  plugins: [react(), contractWithoutSchemas(), precompress()],
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
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|react-router)[\\/]/, priority: 20 },
            { name: 'query', test: /node_modules[\\/]@tanstack[\\/]/, priority: 10 },
            // what most pages share, in one file: each more file costs a request with its headers
            { name: 'shared', test: NOT_FOR_DIALOGS, minShareCount: 8, priority: 5 },
          ],
        },
      },
    },
  },
})
