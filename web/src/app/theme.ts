import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ai, the indigo of the dyed belt. */
const ai: MantineColorsTuple = [
  '#eef6f9',
  '#dbe9f0',
  '#b5d3e1',
  '#8bbbd1',
  '#67a6c3',
  '#4c95b6',
  '#3784a8',
  '#267194',
  '#186684',
  '#0f5f80',
];

/** The red of what ends or holds something; filled, it is dark enough for white words in both schemes. */
const red: MantineColorsTuple = [
  '#fdecea',
  '#fbdcd9',
  '#f8c0bb',
  '#f9a39c',
  '#ff8f87',
  '#e5625a',
  '#cf3f36',
  '#b3261e',
  '#a7231b',
  '#a12622',
];

export const theme = createTheme({
  primaryColor: 'ai',
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  colors: { ai, red },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Hebrew', Arial, sans-serif",
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    // Beside its field: what stands elsewhere lies under the browser's own dialogs, where no pointer reaches it.
    Combobox: { defaultProps: { withinPortal: false, keepMounted: false } },
  },
});

/** Greys of the kit that are too pale to read, made darker; paper behind the cards. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#4d5660',
    '--mantine-color-placeholder': '#5f6870',
    '--mantine-color-error': '#b3261e',
    '--obi-ground': '#f6f5f1',
    '--obi-line': '#dedcd4',
    '--obi-hover': '#f0efea',
    '--obi-chosen': '#dbe9f0',
    '--obi-ink': '#0b4a64',
    '--obi-focus': '#0f5f80',
    '--obi-lift': '0 12px 40px rgb(20 30 40 / 18%)',
    '--obi-rest': '0 1px 2px rgb(20 30 40 / 6%), 0 6px 20px rgb(20 30 40 / 5%)',
    '--obi-track': '#e4e2da',
    '--obi-fill': '#0f5f80',
    '--obi-stitch': '#59606a',
    '--obi-came': '#d6f0dd',
    '--obi-went': '#fbdcd9',
    '--obi-good': '#1f6b3a',
    '--obi-late': '#a12622',
  },
  dark: {
    '--mantine-color-body': '#1c1e21',
    '--mantine-color-dimmed': '#b4bac1',
    '--mantine-color-placeholder': '#a0a7ae',
    '--mantine-color-error': '#ff8f87',
    '--mantine-color-anchor': '#8bbbd1',
    '--obi-ground': '#121416',
    '--obi-line': '#34383d',
    '--obi-hover': '#2a2e33',
    '--obi-chosen': '#1d3a48',
    '--obi-ink': '#b5d3e1',
    '--obi-focus': '#8bbbd1',
    '--obi-lift': '0 12px 40px rgb(0 0 0 / 60%)',
    '--obi-rest': 'none',
    '--obi-track': '#3a3f45',
    '--obi-fill': '#67a6c3',
    '--obi-stitch': '#8d959e',
    '--obi-came': '#1d4a2b',
    '--obi-went': '#5a2421',
    '--obi-good': '#7fd19b',
    '--obi-late': '#ff9a92',
  },
});
