import { z } from 'zod';
import { signalKinds } from '../definitions/signals.ts';
import type { Statements } from '../neo4j/graph.ts';
import { signalId } from '../write/signals.ts';
import {
  endsOf,
  type FactMove,
  idOf,
  movedFact,
  planMoves,
  type StoredFact,
} from './plan-merge.ts';
import {
  createFacts,
  deleteFacts,
  deleteSignals,
  findFacts,
  type KeptProperties,
  readSignals,
  renameSignals,
  replaceFacts,
} from './queries.ts';
import type { UndoRecord } from './undo-record.ts';

type Signals = UndoRecord['signals'];

/** Moves all facts of an organisation to another; both are locked. Answers with what became of each. */
export async function moveFacts(
  statements: Statements,
  goneId: string,
  keptId: string,
  facts: readonly StoredFact[],
): Promise<{ moves: FactMove[]; signals: Signals }> {
  const signals = await renamedSignals(statements, keptId, facts);
  const renamed = new Map(signals.map(({ id, newId }) => [id, newId]));
  const ids = facts.map((fact) => idOf(movedFact(goneId, keptId, fact, renamed)));
  const kept = await statements.read(findFacts, { organizationId: keptId, ids });
  const keptFacts = new Map(kept.map((fact) => [idOf(fact), fact]));
  const moves = planMoves(goneId, keptId, facts, renamed, keptFacts);

  await statements.write(deleteFacts, { organizationId: goneId, ids: facts.map(idOf) });
  await settleSignals(statements, signals);
  const moved = moves.flatMap((move) => (move.fate === 'MOVED' ? [move.moved] : []));
  await putFacts(statements, keptId, moved);
  await statements.write(replaceFacts, {
    rows: moves.flatMap((move) =>
      move.fate === 'JOINED'
        ? [{ organizationId: keptId, id: idOf(move.joined), properties: move.joined.properties }]
        : [],
    ),
  });
  return { moves, signals };
}

/** Creates facts at an organisation; throws when an end is not in the graph. */
export async function putFacts(
  statements: Statements,
  organizationId: string,
  facts: readonly StoredFact[],
): Promise<void> {
  const rows = facts.map((fact) => ({ organizationId, ...fact }));
  const written = await statements.write(createFacts, { rows });
  if (written.length === rows.length) return;
  const ids = new Set(written.map(({ id }) => id));
  const lost = facts.find((fact) => !ids.has(idOf(fact)));
  throw new Error(`An end of ${lost && JSON.stringify(endsOf(lost, organizationId))} is missing.`);
}

/** A signal's id names whose it is. One that the kept organisation shows as well is left out. */
async function renamedSignals(
  statements: Statements,
  keptId: string,
  facts: readonly StoredFact[],
): Promise<Signals> {
  const shown = facts.filter(({ type }) => type === 'SHOWS').map(({ otherId }) => otherId);
  const signals = await statements.read(readSignals, { ids: shown });
  const renamed = signals.map(({ id, properties }) => ({
    id,
    newId: idFor(keptId, properties) ?? id,
    properties,
  }));
  const newIds = renamed.filter(({ id, newId }) => id !== newId).map(({ newId }) => newId);
  const taken = await statements.read(readSignals, { ids: newIds });
  const isTaken = new Set(taken.map(({ id }) => id));
  return renamed.map(({ id, newId, properties }) => ({
    id,
    newId,
    dropped: isTaken.has(newId) ? properties : null,
  }));
}

const signalRule = z.object({
  kind: z.enum(signalKinds),
  title: z.string(),
  occurredOn: z.object({ date: z.string() }),
});

function idFor(organizationId: string, signal: KeptProperties): string | undefined {
  const { data } = signalRule.safeParse(signal);
  if (!data) return undefined;
  const occurredOn = { day: data.occurredOn.date, precision: 'DAY' as const };
  return signalId(organizationId, { ...data, occurredOn });
}

async function settleSignals(statements: Statements, signals: Signals): Promise<void> {
  const rows = signals.filter(({ dropped }) => dropped === null);
  await statements.write(renameSignals, { rows });
  const ids = signals.filter(({ dropped }) => dropped !== null).map(({ id }) => id);
  await statements.write(deleteSignals, { ids });
}
