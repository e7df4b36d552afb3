import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { brand, clay, danger, slate, stone } from './brand.ts'

const dialog = {
  defaultProps: { closeButtonProps: { 'aria-label': 'Đóng', size: 'lg' } },
  styles: { title: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 } },
}

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  colors: { brand, clay, danger, red: danger, dark: slate, gray: stone },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  // where black and white text are equally readable: every filled part keeps 4.58:1
  luminanceThreshold: 0.179,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: dialog,
    Drawer: dialog,
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Đóng thông báo' } } },
    Badge: { defaultProps: { tt: 'none' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})

/** Greys and reds dark enough for WCAG AA on our grounds, and our own names for meanings. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': stone[9],
    '--mantine-color-default-color': stone[9],
    '--mantine-color-dimmed': '#51636a',
    '--mantine-color-placeholder': '#5b6d73',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': brand[7],
    '--mantine-color-danger-light-color': danger[7],
    '--mantine-color-default-border': stone[4],
  },
  dark: {
    '--mantine-color-body': slate[7],
    '--mantine-color-text': slate[0],
    '--mantine-color-default-color': slate[0],
    '--mantine-color-dimmed': '#a3b3b8',
    '--mantine-color-placeholder': '#93a4aa',
    '--mantine-color-error': '#ff9b8f',
    '--mantine-color-anchor': brand[3],
    '--mantine-color-danger-light-color': '#ff9b8f',
    '--mantine-color-brand-light-color': brand[2],
    '--mantine-color-default-border': slate[4],
  },
})
