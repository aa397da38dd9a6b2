import { expect } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { run } from '../support/run.ts';

const target = `{
  rank organization { id } score
  blocks { kind points }
  flags { kind text organization { id } }
  reasons(first: 1000) {
    kind block points text confidence sources { id }
    steps { from { id } to { id } relation { type } }
    peer {
      organization { id } anchor { id } shared { id } sharedCount role stage { id }
    }
  }
}`;
const operation = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) {
    notes pathCount candidateCount targetCount leadCount matchCount establishedCount
    targets ${target} leads ${target} matches ${target} established ${target}
  }
}`;

export interface Reason {
  kind: string;
  block: string;
  points: number;
  text: string;
  peer: Record<string, unknown> | null;
  steps: { from: { id: string }; to: { id: string } }[];
}

/** A question about the leads' world, and its answer with every list in full. */
export async function askLeads(graph: Graph, input: Record<string, unknown> = {}) {
  const { data, errors } = await run(graph, operation, {
    input: { chainId: 'chain:t', regionCode: '330105', ...input },
  });
  expect(errors).toBeUndefined();
  return data.recommendedTargets;
}

export interface Row {
  organization: { id: string };
  score: number;
  blocks: { kind: string; points: number }[];
  reasons: Reason[];
}

export const keysOf = (rows: readonly Row[]) =>
  rows.map(({ organization }) => organization.id.slice('org:t-'.length)).sort();

export function find(rows: readonly Row[], key: string): Row {
  const row = rows.find(({ organization }) => organization.id === `org:t-${key}`);
  if (!row) throw new Error(`${key} is not in the list`);
  return row;
}

/** Whole millionths of a point. */
export const micro = (points: number) => Math.round(points * 1e6);

export const pointsOf = ({ blocks }: Row, block: string) =>
  micro(blocks.find(({ kind }) => kind === block)?.points ?? Number.NaN);
