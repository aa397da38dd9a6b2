import type { Statements } from '../../neo4j/graph.ts';
import type { Problem, RowDraft, RowItems } from '../../templates/template.ts';
import type { GraphData, Organization } from '../../write/graph-data.ts';
import { isRejected, rejection } from './counting.ts';
import { findChains, findEnds, findSources, findStages } from './find-references.ts';
import { identify } from './identify.ts';
import { type Asked, openEnds } from './organization-ends.ts';
import type { ReadRow } from './read-rows.ts';

/** A row with all that it means resolved; `items` is null where it is rejected. */
export interface PlannedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
  readonly items: RowItems | null;
  /** Organisations that it needs and nobody knows. */
  readonly stubs: readonly Organization[];
  /** The stored organisation that the row means. */
  readonly organizationId: string | null;
  /** Whether its organisation is the one of that id, whatever its name. */
  readonly isById: boolean;
}

/**
 * What rows become, every reference looked up in bulk: one query a sort. Rows mean what is in the
 * graph, else what rows before them bring.
 */
export async function planRows(
  statements: Statements,
  rows: readonly ReadRow[],
  asked: Asked,
): Promise<PlannedRow[]> {
  const drafts = rows.flatMap(({ draft }) => draft ?? []);
  const organizations = await findEnds(
    statements,
    drafts.flatMap((draft) => draft.organizations),
  );
  const sourceOf = await findSources(statements, [
    asked.defaults.sourceId,
    ...drafts.flatMap((draft) => draft.sources),
  ]);
  const stageOf = await findStages(
    statements,
    drafts.flatMap((draft) => draft.stages),
  );
  const chainOf = await findChains(
    statements,
    drafts.flatMap((draft) => draft.chains ?? []),
  );
  const ends = openEnds(organizations, asked);

  const resolve = (draft: RowDraft): Resolved => {
    const problems: Problem[] = [];
    const known = (id: string | undefined, rule: string, column: string | null, value: string) => {
      if (!id) problems.push(rejection(rule, column, value));
      return id ?? '';
    };
    const stageIds = draft.stages.map((stage) => {
      const value = [stage.chain, stage.name ?? stage.id].filter(Boolean).join(' / ');
      return known(stageOf(stage), 'STAGE_UNKNOWN', stage.column, value);
    });
    const chainIds = (draft.chains ?? []).map((chain) =>
      known(chainOf(chain), 'CHAIN_UNKNOWN', 'chain', chain),
    );
    const sourceIds = draft.sources.map((source) =>
      known(sourceOf(source), 'SOURCE_UNKNOWN', 'source', source),
    );
    if (problems.length > 0) return { problems, stubs: [], items: null, organizationId: null };
    const own = sourceIds.length > 0 ? sourceIds : [asked.defaults.sourceId];
    const found = ends.find(draft.organizations, own);
    if (!found.ids) return { ...found, items: null, organizationId: null };
    const items = draft.build({ organizationIds: found.ids, stageIds, sourceIds: own, chainIds });
    return { ...found, items, organizationId: found.storedIds[0] ?? null };
  };
  const resolved = rows.map(({ draft, problems, ...row }) => {
    const one = draft ? resolve(draft) : nothing;
    const isById = draft?.isById ?? false;
    return { ...row, ...one, isById, problems: [...problems, ...one.problems] };
  });
  return identify(statements, resolved);
}

interface Resolved {
  readonly problems: readonly Problem[];
  readonly items: RowItems | null;
  readonly stubs: readonly Organization[];
  readonly organizationId: string | null;
}

const nothing: Resolved = { problems: [], items: null, stubs: [], organizationId: null };

/** All that the rows bring, as one load; a row that is rejected brings nothing. */
export function gather(rows: readonly PlannedRow[]): GraphData {
  const taken = rows.filter(({ problems }) => !isRejected(problems));
  const all = taken.flatMap(({ items }) => items?.data ?? []);
  const data = {
    sources: all.flatMap((one) => one.sources ?? []),
    regions: all.flatMap((one) => one.regions ?? []),
    organizations: [
      ...taken.flatMap(({ stubs }) => stubs),
      ...all.flatMap((one) => one.organizations ?? []),
    ],
    chains: all.flatMap((one) => one.chains ?? []),
    stages: all.flatMap((one) => one.stages ?? []),
    stageLinks: all.flatMap((one) => one.stageLinks ?? []),
    memberships: all.flatMap((one) => one.memberships ?? []),
    ties: all.flatMap((one) => one.ties ?? []),
    titles: all.flatMap((one) => one.titles ?? []),
    demands: all.flatMap((one) => one.demands ?? []),
    projects: all.flatMap((one) => one.projects ?? []),
    signals: all.flatMap((one) => one.signals ?? []),
    confirmedGaps: all.flatMap((one) => one.confirmedGaps ?? []),
    deniedGaps: all.flatMap((one) => one.deniedGaps ?? []),
    chainLeaders: all.flatMap((one) => one.chainLeaders ?? []),
    products: all.flatMap((one) => one.products ?? []),
    productLinks: all.flatMap((one) => one.productLinks ?? []),
    manufactures: all.flatMap((one) => one.manufactures ?? []),
  } satisfies Required<GraphData>;
  return data;
}
