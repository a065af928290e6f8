import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Shade 6 is --accent; the others are steps of the same hue for Mantine's own states. */
const accent: MantineColorsTuple = [
  '#f1f1fd',
  '#e0e0f7',
  '#bebeee',
  '#a3a3f5',
  '#8080e4',
  '#6a6adc',
  '#5b5bd6',
  '#4a4ac4',
  '#3f3fb0',
  '#33339a',
];

/** Mantine paints its inputs and menus with these in the dark; the same cool greys as ours. */
const dark: MantineColorsTuple = [
  '#e8e9ed',
  '#b8bac2',
  '#a0a3ad',
  '#696d78',
  '#3a3e47',
  '#2a2d34',
  '#23262c',
  '#1b1d22',
  '#16181c',
  '#101215',
];

export const mantineTheme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: { accent, dark },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Notification: { styles: { description: { color: 'var(--text-dim)' } } },
    InputWrapper: { styles: { description: { fontSize: 12, lineHeight: 1.45 }, error: { fontSize: 12 } } },
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: { transitionProps: { duration: 120 }, centered: true },
      styles: { title: { fontSize: 16, fontWeight: 600 } },
    },
  },
});

const bound = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-dim)',
  '--mantine-color-placeholder': 'var(--text-dim)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-red-filled': 'var(--danger-strong)',
  '--mantine-color-red-filled-hover': 'var(--danger-stronger)',
  '--mantine-color-default': 'var(--surface-raised)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border)',
  '--mantine-color-gray-text': 'var(--text-dim)',
  '--mantine-color-gray-light': 'var(--surface-sunken)',
  '--mantine-color-gray-light-hover': 'var(--surface-hover)',
  '--mantine-color-gray-light-color': 'var(--text)',
  '--mantine-color-accent-light': 'var(--accent-wash)',
  '--mantine-color-accent-light-color': 'var(--accent-text)',
};

/** Mantine's variables are bound to ours, so that theme.css alone decides how both themes look. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: bound,
  dark: bound,
});
