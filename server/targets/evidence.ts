import type { Loaders } from '../context.ts';
import { loadAllPresent, loadPresent } from '../loader.ts';
import type { ReasonView } from './reasons.ts';

/** What a reason rests on: where it was read, when it was last seen, how sure it is. */
export interface Evidence {
  readonly sourceIds: readonly string[];
  readonly observedOn: string | null;
  /** 0-1: product over its facts; 1 for one that is computed from counts. */
  readonly confidence: number;
}

interface Fact {
  readonly sourceIds: readonly string[];
  readonly observedOn: string | null;
  readonly confidence: number;
}

export async function evidenceOf(reason: ReasonView, loaders: Loaders): Promise<Evidence> {
  const { ground, target } = reason;
  switch (ground.kind) {
    case 'PATH':
      return combine(await loadAllPresent(loaders.relation, ground.path.relationIds));
    case 'PEER': {
      const { relationIds, membershipIds } = ground.path;
      const [ties, attachments] = await Promise.all([
        loadAllPresent(loaders.relation, relationIds),
        loadAllPresent(loaders.membership, membershipIds),
      ]);
      return combine([...ties, ...attachments]);
    }
    case 'DEMAND': {
      const { demand, confidence } = ground.matched;
      return combine([demand, { sourceIds: [], observedOn: null, confidence }]);
    }
    case 'TERM':
      break;
  }
  const { term } = ground;
  switch (term.kind) {
    case 'GAP': {
      const membership = await loadPresent(loaders.membership, term.attachment.membershipId);
      const { confirmedGap } = term.stage;
      return combine(
        confirmedGap ? [membership, { ...confirmedGap, confidence: 1 }] : [membership],
      );
    }
    case 'EXPANSION_SIGNAL':
      return combine([term.signal]);
    case 'INTRODUCER': {
      const walk = target.explanation.reach.bestPath(target.findings.candidate.id);
      return combine(await loadAllPresent(loaders.relation, walk?.relationIds ?? []));
    }
    case 'RISK':
      return combine([term.risk]);
    case 'ACTIVITY':
    case 'RELATED_STAGE':
      return combine([]);
  }
}

function combine(facts: readonly Fact[]): Evidence {
  const days = facts.flatMap(({ observedOn }) => observedOn ?? []).sort();
  return {
    sourceIds: [...new Set(facts.flatMap(({ sourceIds }) => sourceIds))],
    observedOn: days.at(-1) ?? null,
    confidence: facts.reduce((product, { confidence }) => product * confidence, 1),
  };
}
