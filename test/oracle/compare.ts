import type { Activity } from './activity.ts';
import type { StageAnswer } from './panorama.ts';
import type { FoundPath } from './path.ts';
import type { Candidate, Recommendation } from './recommend.ts';
import type { BlockKind } from './score.ts';
import type { Action, Strength } from './verdict.ts';

/** An answer as plain values that another implementation can give too: keyed by id, lists in a fixed order. */
export interface Comparable {
  readonly asOf: string;
  /** s_a by anchor id. */
  readonly anchors: Readonly<Record<string, number>>;
  readonly effectiveAnchors: number;
  readonly candidateCount: number;
  readonly pathCount: number;
  /** Candidate ids in the order of their ranks. */
  readonly targets: readonly string[];
  readonly leads: readonly string[];
  readonly matches: readonly string[];
  readonly established: readonly string[];
  readonly stages: Readonly<Record<string, ComparableStage>>;
  readonly rows: Readonly<Record<string, ComparableRow>>;
}

export interface ComparableStage {
  readonly localCount: number;
  readonly totalCount: number;
  readonly abroadCount: number;
  readonly unknownRegionCount: number;
  readonly unconfirmedCount: number;
  readonly presentCount: number;
  readonly expectedCount: number;
  readonly locationQuotient: number | null;
  readonly strength: Strength;
  readonly action: Action | null;
  readonly demand: number;
}

export interface ComparableRow {
  /** Points in 10⁻⁶. */
  readonly points: number;
  readonly ceiling: number;
  readonly blocks: Readonly<Record<BlockKind, number>>;
  readonly isExpansionKnown: boolean;
  /** 0-1, 0 without a path. */
  readonly reach: number;
  /** S in 10⁻⁹ by kind, ACTIVITY aside; of DEMAND the largest confidence. Kinds without anything are absent. */
  readonly sums: Readonly<Record<string, number>>;
  /** By kind, DEMAND and ACTIVITY aside. */
  readonly pathCounts: Readonly<Record<string, number>>;
  /** Lines `ROLE sum recentCount`, sorted, of the roles in which a tie is left. */
  readonly activities: readonly string[];
  /** Sorted lines `KIND anchor middle|- tie tie`. */
  readonly paths: readonly string[];
  /** Sorted ids. */
  readonly demandIds: readonly string[];
  /** Sorted lines `KIND by`. */
  readonly established: readonly string[];
  /** Sorted. */
  readonly flags: readonly string[];
}

export function lineOf(path: Pick<FoundPath, 'kind' | 'anchor' | 'middle' | 'ties'>): string {
  const ties = path.ties.map((tie) => tie.id);
  return [path.kind, path.anchor.id, path.middle?.id ?? '-', ...ties].join(' ');
}

export function lineOfActivity({ role, sum, recentCount }: Omit<Activity, 'whole'>): string {
  return [role, sum, recentCount].join(' ');
}

export function toComparable(answer: Recommendation): Comparable {
  const { asOf, effectiveAnchors, pathCount, targets, leads, matches, established } = answer;
  const rows = [...targets, ...leads, ...matches, ...established];
  const idsOf = (list: readonly Candidate[]) => list.map((one) => one.id);
  return {
    asOf,
    anchors: Object.fromEntries(answer.anchors.map((one) => [one.id, one.strength])),
    effectiveAnchors,
    candidateCount: rows.length,
    pathCount,
    targets: idsOf(targets),
    leads: idsOf(leads),
    matches: idsOf(matches),
    established: idsOf(established),
    stages: Object.fromEntries(answer.stages.map((one) => [one.stageId, toStage(one)])),
    rows: Object.fromEntries(rows.map((one) => [one.id, toRow(one)])),
  };
}

export function toStage({ stageId: _id, row: _row, ...stage }: StageAnswer): ComparableStage {
  return stage;
}

function toRow(row: Candidate): ComparableRow {
  const { points, ceiling, blocks, isExpansionKnown, reach, kinds, flags } = row;
  return {
    points,
    ceiling,
    blocks,
    isExpansionKnown,
    reach,
    sums: Object.fromEntries(
      kinds.filter(({ kind }) => kind !== 'ACTIVITY').map((one) => [one.kind, one.sum]),
    ),
    pathCounts: Object.fromEntries(
      kinds
        .map((one) => [one.kind, one.paths.length + one.peerPaths.length] as const)
        .filter(([, count]) => count > 0),
    ),
    activities: row.activities
      .filter(({ sum }) => sum > 0)
      .map(lineOfActivity)
      .sort(),
    paths: kinds.flatMap((one) => one.paths.map(lineOf)).sort(),
    demandIds: kinds.flatMap((one) => one.demandIds).sort(),
    established: row.established.map(({ kind, by }) => `${kind} ${by}`).sort(),
    flags: [...flags].sort(),
  };
}

/** Any part of an answer; what is absent is not compared. */
export type Partly<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly unknown[]
    ? T
    : { readonly [K in keyof T]?: Partly<T[K]> | undefined };

export interface Difference {
  /** `rows.org:w3.sums.PARTNER` */
  readonly at: string;
  readonly oracle: unknown;
  readonly product: unknown;
}

/** Maps by id or kind: an entry that only one side has is a difference. */
const maps = ['anchors', 'stages', 'rows', 'sums', 'pathCounts'];

/** How far floating numbers may be apart; integers must be equal, points to one millionth a block. */
function toleranceAt(at: string): number {
  if (at.includes('.sums.')) return 0;
  if (at.includes('.blocks.')) return 1;
  if (at.endsWith('.points') || at.endsWith('.ceiling')) return 5;
  return 1e-9;
}

/** Where two answers differ; empty when the product's agrees in all that it gives. */
export function compare(oracle: Comparable, product: Partly<Comparable>): Difference[] {
  return differ('', oracle, product);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differ(at: string, oracle: unknown, product: unknown): Difference[] {
  if (isRecord(oracle) && isRecord(product)) {
    const isMap = maps.includes(at.split('.').at(-1) ?? '');
    const keys = new Set([...Object.keys(product), ...(isMap ? Object.keys(oracle) : [])]);
    return [...keys]
      .filter((key) => isMap || product[key] !== undefined)
      .flatMap((key) => differ(at === '' ? key : `${at}.${key}`, oracle[key], product[key]));
  }
  if (typeof oracle === 'number' && typeof product === 'number') {
    return Math.abs(oracle - product) <= toleranceAt(at) ? [] : [{ at, oracle, product }];
  }
  return JSON.stringify(oracle) === JSON.stringify(product) ? [] : [{ at, oracle, product }];
}
