import { signalDays } from '../definitions/profile.ts';
import { riskKinds } from '../definitions/signals.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Risk } from './findings.ts';
import { listRisks } from './queries.ts';
import type { Exclusions } from './run.ts';

/** What speaks against candidates at a day, newest first; without what is excluded. */
export async function readRisks(
  graph: Graph,
  candidateIds: readonly string[],
  { asOf, out }: { readonly asOf: string; readonly out: Exclusions },
): Promise<ReadonlyMap<string, readonly Risk[]>> {
  const rows = await graph.read(listRisks, {
    candidateIds: candidateIds.filter((id) => !out.organizationIds.includes(id)),
    kinds: riskKinds,
    asOf,
    days: signalDays.RISK,
  });
  const counted = rows.filter(
    ({ factId, sourceIds }) =>
      !out.relationIds.includes(factId) && !sourceIds.every((id) => out.sourceIds.includes(id)),
  );
  return Map.groupBy(counted, (row) => row.candidateId);
}
