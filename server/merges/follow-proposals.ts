import type { Statements } from '../neo4j/graph.ts';
import { proposalId } from './proposal-id.ts';
import { loadProposals, proposalState } from './proposal-queries.ts';
import { type KeptProperties, listProposalsAbout, replaceProposals } from './queries.ts';
import type { UndoRecord } from './undo-record.ts';

/**
 * Lets proposals about the organisation that goes speak of the kept one. Of two about one pair the
 * decided one stays: who was said to be another than one of the two is another than both.
 */
export async function followProposals(
  statements: Statements,
  keptId: string,
  goneId: string,
  acceptedId: string,
): Promise<UndoRecord['proposals']> {
  const found = await statements.read(listProposalsAbout, { ids: [keptId, goneId] });
  const all = found
    .map(({ properties }) => properties)
    .filter(({ id, state }) => id !== acceptedId && state !== 'ACCEPTED');
  const isAboutGone = ({ aId, bId }: KeptProperties) => aId === goneId || bId === goneId;
  const removed = new Map<string, KeptProperties>();
  const added = new Map<string, KeptProperties>();
  const standing = new Map(all.filter((one) => !isAboutGone(one)).map((one) => [`${one.id}`, one]));
  for (const old of all.filter(isAboutGone)) {
    removed.set(`${old.id}`, old);
    const moved = aboutKept(old, keptId, goneId);
    const id = `${moved.id}`;
    const other = standing.get(id);
    if (
      moved.aId === moved.bId ||
      (other && !(other.state === 'OPEN' && old.state === 'REJECTED'))
    ) {
      continue;
    }
    if (other) removed.set(id, other);
    added.set(id, moved);
  }
  const removeIds = [...removed.keys()];
  await statements.write(replaceProposals, { removeIds, rows: [...added.values()] });
  const states = [...added].map(([id, { state }]) => ({ id, state: proposalState.parse(state) }));
  return { removed: [...removed.values()], added: states };
}

function aboutKept(proposal: KeptProperties, keptId: string, goneId: string): KeptProperties {
  const ends = [
    { id: proposal.aId, name: proposal.aName },
    { id: proposal.bId, name: proposal.bName },
  ].map(({ id, name }) => ({ id: id === goneId ? keptId : `${id}`, name: `${name}` }));
  const [a, b] = ends.sort((one, other) => (one.id < other.id ? -1 : 1));
  if (!a || !b) return proposal;
  const id = proposalId(a.id, b.id);
  return { ...proposal, id, aId: a.id, aName: a.name, bId: b.id, bName: b.name };
}

/** Brings the proposals of before a merge back; a decision about the kept one that came since then stays. */
export async function restoreProposals(
  statements: Statements,
  { removed, added }: UndoRecord['proposals'],
): Promise<void> {
  const now = await statements.read(loadProposals, { ids: added.map(({ id }) => id) });
  const stateOf = new Map(now.map(({ id, state }) => [id, state]));
  const isAsAdded = ({ id, state }: (typeof added)[number]) => stateOf.get(id) === state;
  const decided = new Set(added.filter((one) => !isAsAdded(one)).map(({ id }) => id));
  await statements.write(replaceProposals, {
    removeIds: added.filter(isAsAdded).map(({ id }) => id),
    rows: removed.filter(({ id }) => !decided.has(`${id}`)),
  });
}
