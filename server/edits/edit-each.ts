import type { UserError } from '../schema.generated.ts';
import type { Change } from '../write/revisions.ts';
import { changeFacts, lockedFacts, saidOf } from './change-facts.ts';
import type { Editing } from './editing.ts';
import { conflict, done, type Outcome, refused, versionProblem } from './outcome.ts';
import type { NewProperties, StoredFact } from './queries.ts';
import { notFound } from './sources.ts';

export interface Target {
  readonly id: string;
  /** Absent: whatever is stored. */
  readonly expectedVersion?: string | null | undefined;
}

/** What an edit makes of a stored fact: the properties that it sets, or why it may not. */
export type Plan = (fact: StoredFact) => NewProperties | UserError[];

/** Edits each fact by itself: one that is refused does not hold up the others. One outcome a target, in their order. */
export async function editEach(
  editing: Editing,
  targets: readonly Target[],
  isMeant: (type: string) => boolean,
  change: Change,
  plan: Plan,
): Promise<Outcome[]> {
  const facts = await lockedFacts(editing, [...new Set(targets.map(({ id }) => id))]);
  const planned = targets.map((target) => {
    const fact = meant(facts.get(target.id), isMeant);
    if (!fact) return { outcome: refused(notFound('id', target.id)) };
    const { expectedVersion } = target;
    const changed = expectedVersion == null ? null : versionProblem(fact, expectedVersion);
    if (changed) return { outcome: conflict(changed, fact.id) };
    const patch = plan(fact);
    if (Array.isArray(patch)) return { outcome: refused(...patch) };
    return { outcome: done(fact.id), fact, patch: saidOf(fact, patch) };
  });
  const changes = new Map(
    planned.flatMap(({ fact, patch }) =>
      fact && patch ? [[fact.id, { fact, patch, change }]] : [],
    ),
  );
  await changeFacts(editing, [...changes.values()]);
  return planned.map(({ outcome }) => outcome);
}

function meant(
  fact: StoredFact | undefined,
  isMeant: (type: string) => boolean,
): StoredFact | undefined {
  return fact && isMeant(fact.type) ? fact : undefined;
}

/** The outcome of an edit of one. */
export async function editOne(...args: Parameters<typeof editEach>): Promise<Outcome> {
  const [outcome] = await editEach(...args);
  if (!outcome) throw new Error('An edit of nothing.');
  return outcome;
}
