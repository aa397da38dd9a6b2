import { isDeepStrictEqual } from 'node:util';
import type { Graph, Statements } from '../neo4j/graph.ts';
import { countTies } from '../write/organization-queries.ts';
import { advanceDataVersion, lockData } from '../write/run-queries.ts';
import { inBatches } from '../write/writing.ts';
import { restoreProposals } from './follow-proposals.ts';
import { putFacts } from './move-facts.ts';
import { idOf, type StoredFact } from './plan-merge.ts';
import { decideProposal, lockProposal } from './proposal-queries.ts';
import * as queries from './queries.ts';
import { noteUndo } from './revise.ts';
import { type UndoRecord, undoRecord } from './undo-record.ts';

/** Later work that rests on a merge. */
export interface Dependency {
  readonly kind:
    | 'ORGANIZATION_CHANGED'
    | 'ORGANIZATION_GONE'
    | 'ID_TAKEN'
    | 'FACT_CHANGED'
    | 'FACT_GONE';
  /** Of the organisation or the fact. */
  readonly entityId: string;
}

export type Undoing =
  | { readonly outcome: 'UNDONE' | 'NOT_FOUND' | 'NOT_ACCEPTED' }
  | { readonly outcome: 'RESTED_ON'; readonly dependencies: readonly Dependency[] };

/** Parts again what a merge made one, unless later work touched it. Throws the driver's errors. */
export function undoMerge(
  graph: Graph,
  id: string,
  author: string,
  note: string | null = null,
): Promise<Undoing> {
  return graph.transaction(async (statements) => {
    await statements.write(lockData, {});
    const [proposal] = await statements.write(lockProposal, { id });
    if (!proposal) return { outcome: 'NOT_FOUND' };
    if (proposal.state !== 'ACCEPTED' || proposal.undo === null) return { outcome: 'NOT_ACCEPTED' };
    const record = undoRecord.parse(JSON.parse(proposal.undo));
    const dependencies = await findDependencies(statements, record);
    if (dependencies.length > 0) return { outcome: 'RESTED_ON', dependencies };
    await part(statements, record);
    await noteUndo(statements, record, { author, note });
    await statements.write(advanceDataVersion, { isChanged: true, newest: null });
    const open = {
      id,
      state: 'OPEN',
      decidedBy: null,
      note: null,
      keptId: null,
      undo: null,
    } as const;
    await statements.write(decideProposal, open);
    return { outcome: 'UNDONE' };
  });
}

/** What is not as the merge left it. Ties that others got since then are no hindrance. */
async function findDependencies(statements: Statements, record: UndoRecord): Promise<Dependency[]> {
  const { keptId, keptAfter, gone, moves } = record;
  const [kept] = await statements.write(queries.lockOrganizations, { ids: [keptId] });
  if (!kept) return [{ kind: 'ORGANIZATION_GONE', entityId: keptId }];
  const [where] = await statements.read(queries.findMerged, { id: gone.id });
  if (where?.isInUse || where?.intoId !== keptId) return [{ kind: 'ID_TAKEN', entityId: gone.id }];
  const expected = moves.flatMap((move) =>
    move.fate === 'MOVED' ? [move.moved] : move.fate === 'JOINED' ? [move.joined] : [],
  );
  const asked = { organizationId: keptId, ids: expected.map(idOf) };
  const found = await statements.read(queries.findFacts, asked);
  const byId = new Map(found.map((fact) => [idOf(fact), fact]));
  const facts = expected.flatMap((fact): Dependency[] => {
    const now = byId.get(idOf(fact));
    if (!now) return [{ kind: 'FACT_GONE', entityId: idOf(fact) }];
    const isAsLeft = isDeepStrictEqual(now.properties, fact.properties);
    return isAsLeft ? [] : [{ kind: 'FACT_CHANGED', entityId: idOf(fact) }];
  });
  const isAsLeft = isDeepStrictEqual(said(kept.properties), said(keptAfter));
  return isAsLeft ? facts : [{ kind: 'ORGANIZATION_CHANGED', entityId: keptId }, ...facts];
}

/** What an organisation says; how many ties it has and when it changed follow from other things. */
function said({ tieCount: _, updatedAt: __, ...rest }: queries.KeptProperties) {
  return rest;
}

async function part(statements: Statements, record: UndoRecord): Promise<void> {
  const { keptId, keptBefore, gone, moves, signals, names, proposals, followerIds } = record;
  const moved = moves.flatMap((move) => (move.fate === 'MOVED' ? [idOf(move.moved)] : []));
  await statements.write(queries.deleteFacts, { organizationId: keptId, ids: moved });
  await statements.write(queries.replaceFacts, {
    rows: moves.flatMap((move) =>
      move.fate === 'JOINED'
        ? [{ organizationId: keptId, id: idOf(move.before), properties: move.before.properties }]
        : [],
    ),
  });
  await statements.write(queries.replaceOrganization, { id: keptId, properties: keptBefore });
  await statements.write(queries.bringBackOrganization, { ...gone, followerIds });
  await restoreSignals(statements, signals);
  const facts: StoredFact[] = moves.map(({ old }) => old);
  await putFacts(statements, gone.id, facts);
  const organizationIds = [keptId, gone.id];
  await statements.write(queries.replaceNames, { organizationIds, rows: names });
  await restoreProposals(statements, proposals);
  const ends = [keptId, gone.id, ...facts.map(({ otherId }) => otherId)];
  for (const ids of inBatches([...new Set(ends)].sort()))
    await statements.write(countTies, { ids });
}

async function restoreSignals(
  statements: Statements,
  signals: UndoRecord['signals'],
): Promise<void> {
  const rows = signals
    .filter(({ dropped }) => dropped === null)
    .map(({ id, newId }) => ({ id: newId, newId: id }));
  await statements.write(queries.renameSignals, { rows });
  const lost = signals.flatMap(({ dropped }) => (dropped === null ? [] : [dropped]));
  await statements.write(queries.createSignals, { rows: lost });
}
