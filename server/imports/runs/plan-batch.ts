import type { Statements } from '../../neo4j/graph.ts';
import type { GraphData } from '../../write/graph-data.ts';
import { nameKey } from '../../write/name-key.ts';
import { readDataVersion } from '../../write/run-queries.ts';
import type { Outcome } from '../../write/writing.ts';
import type { Asked } from './organization-ends.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';
import type { ReadRow } from './read-rows.ts';
import { contentOf } from './seen-rows.ts';

/** What the rows of a batch mean. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  /** 64 bits for what each row says that brings something. */
  readonly contents: ReadonlyMap<PlannedRow, Buffer>;
}

/** A plan made while the batch before is still being written. */
export interface EarlyPlan extends Plan {
  /** Of the data when the planning began. */
  readonly dataVersion: number;
  /** Every name and code by which the rows look for organisations. */
  readonly names: ReadonlySet<string>;
}

/** What a batch changed. */
export interface Change {
  /** Versions of the data before and after. */
  readonly from: number;
  readonly to: number;
  /** Every name and code of the organisations that are new; null where more than facts and these changed. */
  readonly names: ReadonlySet<string> | null;
}

export async function planBatch(
  statements: Statements,
  rows: readonly ReadRow[],
  asked: Asked,
): Promise<Plan> {
  const planned = await planRows(statements, rows, asked);
  const contents = planned.flatMap((one) =>
    one.items ? [[one, contentOf(one.items.data)] as const] : [],
  );
  return { rows: planned, contents: new Map(contents) };
}

/** The same outside a transaction: whether it still holds is to be asked when the rows are written. */
export async function planEarly(
  graph: Statements,
  rows: readonly ReadRow[],
  asked: Asked,
): Promise<EarlyPlan> {
  const [version] = await graph.read(readDataVersion, {});
  const plan = await planBatch(graph, rows, asked);
  const organizations = [
    ...rows.flatMap(({ draft }) => draft?.organizations ?? []),
    ...plan.rows.flatMap(({ items }) => items?.data.organizations ?? []),
  ];
  return { ...plan, dataVersion: version?.number ?? 0, names: namesOf(organizations) };
}

/**
 * Whether the graph that a plan was made from says the same now: nothing was written since, or only the
 * batch before, and that nothing which these rows look for. With `dataVersion` as it is under the lock.
 */
export function holds(
  plan: EarlyPlan,
  dataVersion: number,
  batchBefore: Change | undefined,
): boolean {
  if (plan.dataVersion === dataVersion) return true;
  if (batchBefore?.from !== plan.dataVersion || batchBefore.to !== dataVersion) return false;
  const { names } = batchBefore;
  return names !== null && [...names].every((name) => !plan.names.has(name));
}

/** What writing these rows changed for those who look for organisations, stages, chains and sources. */
export function changedNames(
  data: GraphData,
  outcomes: ReadonlyMap<object, Outcome>,
): ReadonlySet<string> | null {
  const { organizations = [] } = data;
  const isMore =
    otherNodes.some((list) => (data[list]?.length ?? 0) > 0) ||
    organizations.some((one) => outcomes.get(one) === 'UPDATED');
  return isMore ? null : namesOf(organizations);
}

const otherNodes = ['sources', 'regions', 'chains', 'stages', 'products'] as const;

interface Named {
  readonly id?: string;
  readonly uscc?: string;
  readonly stockCode?: string;
  readonly name?: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
}

function namesOf(organizations: readonly Named[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { id, uscc, stockCode, name, shortName, aliases = [] } of organizations) {
    for (const code of [id, uscc, stockCode]) if (code) names.add(code);
    for (const one of [name, shortName, ...aliases]) if (one) names.add(nameKey(one));
  }
  return names;
}
