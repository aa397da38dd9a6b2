/** Colours of the page in both themes; text pairs reach 4.5:1, marks 3:1. */
const light = {
  bg: '#f3f5f7',
  surface: '#ffffff',
  s2: '#f8f9fb',
  s3: '#eef1f4',
  line: '#e1e5ea',
  line2: '#c3cad4',
  text: '#18202b',
  t2: '#465162',
  t3: '#5e697b',
  accent: '#1c5d99',
  'accent-soft': '#e5eff8',
  'accent-line': '#8db4d9',
  'on-accent': '#ffffff',
  strong: '#1b7452',
  'strong-soft': '#e3f2eb',
  adequate: '#56616f',
  'adequate-soft': '#edf0f3',
  weak: '#8f5600',
  'weak-soft': '#fbf0db',
  gap: '#b0341d',
  'gap-soft': '#fbebe7',
  none: '#5e697b',
  ribbon: '#788a9f',
  path: '#18202b',
  'block-ties': '#2f6da8',
  'block-gap': '#b5533a',
  'block-reach': '#1f7f76',
  'block-expansion': '#7658a3',
  'block-fit': '#7a6e22',
  'block-risk': '#2b3440',
  'on-block': '#ffffff',
  'tie-supplies': '#2b5f9e',
  'tie-controls': '#3a4350',
  'tie-invests-in': '#946113',
  'tie-researches-with': '#1f7f74',
  'tie-cooperates-with': '#5f6b7a',
  'tie-licenses-to': '#73519e',
  'tie-incubates': '#4a7526',
  'tie-member-of': '#69737f',
  'tie-located-in': '#69737f',
  'tie-competes-with': '#a8433a',
  shadow: 'rgba(16, 24, 36, 0.1)',
};

export type Token = keyof typeof light;
export type Tokens = Readonly<Record<Token, string>>;
export type ThemeName = 'light' | 'dark';

const dark: Tokens = {
  bg: '#11151a',
  surface: '#191f26',
  s2: '#1f262e',
  s3: '#28303a',
  line: '#2c343e',
  line2: '#4a5666',
  text: '#e7ebf0',
  t2: '#b5beca',
  t3: '#93a0b0',
  accent: '#74b0e6',
  'accent-soft': '#1b3044',
  'accent-line': '#3f6e99',
  'on-accent': '#0e1620',
  strong: '#5dc699',
  'strong-soft': '#16302a',
  adequate: '#aab4c1',
  'adequate-soft': '#28303a',
  weak: '#e2ac52',
  'weak-soft': '#33291a',
  gap: '#f28e76',
  'gap-soft': '#3a231f',
  none: '#93a0b0',
  ribbon: '#5c6f86',
  path: '#f2f5f8',
  'block-ties': '#6ba5de',
  'block-gap': '#e48e74',
  'block-reach': '#53bdb1',
  'block-expansion': '#b094dc',
  'block-fit': '#c2b55e',
  'block-risk': '#c3cad4',
  'on-block': '#10151b',
  'tie-supplies': '#73a8e4',
  'tie-controls': '#c3cad4',
  'tie-invests-in': '#dca951',
  'tie-researches-with': '#55bfb3',
  'tie-cooperates-with': '#9aa6b5',
  'tie-licenses-to': '#b394e0',
  'tie-incubates': '#93c267',
  'tie-member-of': '#8793a2',
  'tie-located-in': '#8793a2',
  'tie-competes-with': '#ee8c80',
  shadow: 'rgba(0, 0, 0, 0.5)',
};

export const tokens: Readonly<Record<ThemeName, Tokens>> = { light, dark };

export const fontFamily = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** `--bg: #f3f5f7; …` for a style element. */
export function cssVariables(theme: ThemeName): string {
  return Object.entries(tokens[theme])
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
