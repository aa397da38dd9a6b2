import { kindLabels } from '../columns.ts';
import { countedConfidence } from '../definitions/profile.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type CandidateRow, listCandidates, listReachedOrganizations } from './queries.ts';
import type { Question } from './question.ts';

export type Candidate = CandidateRow;
export type Attachment = Candidate['attachments'][number];

/** The most candidates of a run; a chain with more is cut there, best attached first. */
export const maxCandidates = 50_000;

export interface Candidates {
  /** By id. */
  readonly list: readonly Candidate[];
  readonly isCut: boolean;
}

/** U: outside the scope, and in the chain; or in no chain at all, but tied to an anchor. */
export async function readCandidates(graph: Graph, question: Question): Promise<Candidates> {
  const { view, scopePrefix, kinds, anchors } = question;
  const outside = {
    labels: kinds.map((kind) => kindLabels[kind]),
    scopePrefix,
    asOf: view.asOf,
    countedConfidence,
    limit: maxCandidates + 1,
  };
  const anchorIds = anchors.map(({ id }) => id);
  const [attached, reached] = await Promise.all([
    graph.read(listCandidates, { ...outside, chainId: view.chainId }),
    graph.read(listReachedOrganizations, { ...outside, anchorIds }),
  ]);
  const all = [...attached, ...reached.map((row) => ({ ...row, attachments: [] }))];
  return {
    list: all.slice(0, maxCandidates).sort((a, b) => (a.id < b.id ? -1 : 1)),
    isCut: all.length > maxCandidates,
  };
}
