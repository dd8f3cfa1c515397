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

export const theme = createTheme({
  primaryColor: 'ai',
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  colors: { ai },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Hebrew', Arial, sans-serif",
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
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
    '--obi-ground': '#f5f4f0',
    '--obi-line': '#dcdad2',
  },
  dark: {
    '--mantine-color-body': '#1c1e21',
    '--mantine-color-dimmed': '#b4bac1',
    '--mantine-color-placeholder': '#a0a7ae',
    '--mantine-color-error': '#ff8f87',
    '--mantine-color-anchor': '#8bbbd1',
    '--obi-ground': '#141517',
    '--obi-line': '#34373c',
  },
});
