import type { GraphData, OrganizationLabel } from '../write/graph-data.ts';

/** A text in the two languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What a cell of a column holds, and so how it is cleaned. */
export type ValueKind =
  | 'TEXT'
  | 'TEXTS'
  | 'NAME'
  | 'USCC'
  | 'STOCK_CODE'
  | 'DATE'
  | 'MONEY'
  | 'SHARE'
  | 'NUMBER'
  | 'FLAG'
  | 'REGION'
  | 'ADDRESS'
  | 'COUNTRY'
  | 'URL'
  | 'CHOICE'
  | 'SOURCES'
  | 'JSON';

export interface TemplateColumn {
  /** `camelCase`, and the header of the column in an export. */
  readonly key: string;
  readonly title: Words;
  /** What belongs into it, with unit and form. */
  readonly description: Words;
  readonly kind: ValueKind;
  readonly isRequired: boolean;
  /** Of a CHOICE: the words that may stand there, the first of each list as the graph says it. */
  readonly choices?: readonly (readonly [value: string, ...synonyms: string[]])[];
  /** Headers by which it is known besides its key and titles. */
  readonly synonyms: readonly string[];
  readonly example: string;
}

/** What was found in a row. FIXED: taken with a correction; REVIEW: taken, a person should look; REJECTED: the row is not taken. */
export type ProblemLevel = 'FIXED' | 'REVIEW' | 'REJECTED';

export interface Problem {
  readonly level: ProblemLevel;
  /** Such as USCC_CHECK_DIGIT; `rules.ts` words it. */
  readonly rule: string;
  /** Key of the column; null where it is about the whole row. */
  readonly column: string | null;
  /** As it stands in the file. */
  readonly value: string;
  /** What became of it; null where nothing did. */
  readonly result: string | null;
}

/** How a row names an organisation: the first of these that is given and known decides. */
export interface OrganizationReference {
  /** Column of the name, for problems. */
  readonly column: string;
  readonly id?: string;
  readonly uscc?: string;
  readonly stockCode?: string;
  readonly name?: string;
  readonly regionCode?: string;
  /** What it is where it has to be created as a stub. */
  readonly stub?: { readonly label: OrganizationLabel; readonly investorType?: string };
}

export interface StageReference {
  readonly column: string;
  readonly id?: string;
  /** Id or name. */
  readonly chain?: string;
  readonly name?: string;
}

/** What the references of a row turned out to be, in their order. */
export interface FoundReferences {
  readonly organizationIds: readonly string[];
  readonly stageIds: readonly string[];
  /** The run's own source where the row names none; never empty. */
  readonly sourceIds: readonly string[];
  readonly chainIds: readonly string[];
}

/** A row that passed its cleaning, and what it needs to become part of the graph. */
export interface RowDraft {
  readonly organizations: readonly OrganizationReference[];
  readonly stages: readonly StageReference[];
  /** Ids (`source:<key>`) or titles of sources; empty = the run's own source. */
  readonly sources: readonly string[];
  /** Ids (`chain:<key>`) or names of chains. */
  readonly chains?: readonly string[];
  /** The row gives the id of the organisation that it is about: no other is meant, whatever its name is like. */
  readonly isById?: boolean;
  /** What a person should look at although the row is taken. */
  readonly problems: readonly Problem[];
  /** The row in the graph: exactly one item decides its outcome, others go with it. */
  build(found: FoundReferences): RowItems;
}

export interface RowItems {
  readonly data: GraphData;
  /** The item of `data` whose outcome is the row's. */
  readonly main: object;
}

/** A cell after cleaning. */
export type Value =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'TEXTS'; readonly texts: readonly string[] }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'FLAG'; readonly flag: boolean }
  | {
      readonly kind: 'DAY';
      readonly day: string;
      readonly precision: 'YEAR' | 'MONTH' | 'DAY';
    };

/** The cells of a row by the keys of their columns, cleaned; empty ones are absent. */
export interface CleanRow {
  readonly row: number;
  readonly values: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
}

/** What a run says about all its rows. */
export interface RunDefaults {
  /** `source:<key>` of the source that the user named for the file. */
  readonly sourceId: string;
  /** 0-1: no fact of the run is surer than its source. */
  readonly reliability: number;
  /** ISO text; the day of the source, for facts without a day of their own. */
  readonly sourceDate: string | null;
}

/** A sort of table that can be imported: its columns, and what its rows become. */
export interface Template {
  /** kebab-case; also the file name of an export. */
  readonly key: string;
  readonly title: Words;
  readonly description: Words;
  readonly columns: readonly TemplateColumn[];
  /** Whether it is for files of a known origin, whose headers are its titles. */
  readonly isPreset?: true;
  /** Every problem that stands against the row, or what it becomes. */
  draft(row: CleanRow, defaults: RunDefaults): RowDraft | { readonly problems: readonly Problem[] };
}

/** What an export calls the ends of a fact; undefined where nothing has the id. */
export interface Names {
  organization(id: string): string | undefined;
  stage(id: string): { readonly chain: string; readonly stage: string } | undefined;
  chain(id: string): string | undefined;
  product(id: string): string | undefined;
}

/** A template by which things also leave the graph: a row of an export, imported, is the same thing again. */
export interface ExportTemplate<Item> extends Template {
  /** A row with a cell for each column, as text; what the item does not say is ''. */
  cellsOf(item: Item, names: Names): readonly string[];
}
