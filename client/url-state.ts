import {
  createParser,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';

export const modes = ['ANCHOR_LED', 'GAP_LED', 'ECOSYSTEM_LED'] as const;
export const scopes = ['OUTSIDE_REGION', 'OUTSIDE_CITY', 'OUTSIDE_PROVINCE'] as const;
export const roles = ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'] as const;
export const tabs = ['targets', 'leads', 'matches', 'established'] as const;
export const dataTabs = ['import', 'runs', 'sources', 'merges', 'quarantine', 'coverage'] as const;
export const mergeStates = ['OPEN', 'ACCEPTED', 'REJECTED'] as const;
export type Tab = (typeof tabs)[number];

const parseAsDay = createParser({
  parse: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null,
  serialize: (value: string) => value,
});

const parseAsRegionCode = createParser({
  parse: (value) => (/^\d{6}$/.test(value) ? value : null),
  serialize: (value: string) => value,
});

/** Everything that a copied link must carry. A value that cannot be read counts as absent. */
export const urlParsers = {
  region: parseAsRegionCode,
  chain: parseAsString,
  asOf: parseAsDay,
  mode: parseAsStringLiteral(modes).withDefault('ANCHOR_LED'),
  scope: parseAsStringLiteral(scopes).withDefault('OUTSIDE_CITY'),
  roles: parseAsArrayOf(parseAsStringLiteral(roles)).withDefault([]),
  /** 评分方案 by id with its version; null = the product's own. */
  profile: parseAsString,
  /** The profile that the chosen one is held against. */
  compare: parseAsString,
  tab: parseAsStringLiteral(tabs),
  /** Rows asked for in the list. */
  rows: parseAsInteger.withDefault(50),
  /** Organisation whose row is open in the list. */
  target: parseAsString,
  /** Which of its reach paths is drawn, from 0. */
  path: parseAsInteger,
  /** Which of its reasons by likeness is drawn instead, from 0. */
  reason: parseAsInteger,
  /** What the inspector shows: an organisation, a stage or a tie, by id. */
  select: parseAsString,
  /** Score profiles in place of the panorama, or warnings in place of the list. */
  panel: parseAsStringLiteral(['profiles', 'warnings'] as const),
  view: parseAsStringLiteral(['table'] as const),
  /** Which part of the data place is open. */
  data: parseAsStringLiteral(dataTabs).withDefault('import'),
  /** A file that was handed in, being prepared for import. */
  file: parseAsString,
  /** A run whose report is open. */
  run: parseAsString,
  /** Which pairs of organisations that may be one are listed, and the open one. */
  merges: parseAsStringLiteral(mergeStates).withDefault('OPEN'),
  merge: parseAsString,
  lang: parseAsStringLiteral(['zh', 'en'] as const).withDefault('zh'),
  theme: parseAsStringLiteral(['light', 'dark'] as const),
};

export function useUrlState() {
  return useQueryStates(urlParsers, { history: 'push' });
}

/** Closes the open row and forgets what was drawn of it. */
export const nothingOpen = { target: null, path: null, reason: null };

export type SetUrlState = ReturnType<typeof useUrlState>[1];

export type SelectionKind = 'organization' | 'stage' | 'relation';

export function selectionKind(id: string): SelectionKind {
  if (id.startsWith('org:')) return 'organization';
  if (id.startsWith('stage:')) return 'stage';
  return 'relation';
}
