import type { Focus, Hop } from '../canvas/scene.ts';
import { shortName } from '../format.ts';
import type { TargetReasonFragment } from '../operations.generated.ts';

type Peer = NonNullable<TargetReasonFragment['peer']>;
type Named = Peer['anchor'];

/** A reason that rests on likeness. */
export type Likeness = TargetReasonFragment & { readonly peer: Peer };

export function isLikeness(reason: TargetReasonFragment): reason is Likeness {
  return reason.peer !== null;
}

/** Those on the line of a likeness, from the anchor to the candidate. */
export function walkOf({ steps, peer }: Likeness, candidate: Named): readonly Named[] {
  const named = [peer.anchor, ...steps.flatMap(({ from, to }) => [from, to])];
  const between = new Map([...named, peer.organization].map((each) => [each.id, each]));
  between.delete(candidate.id);
  return [...between.values(), candidate];
}

interface Surroundings {
  readonly candidate: Named;
  /** Stages of everybody on the line, surest first. */
  readonly stagesOf: ReadonlyMap<string, readonly string[]>;
  /** Stages where the candidate should sit. */
  readonly preferred: readonly string[];
  /** The word for a peer. */
  readonly mark: string;
}

/** The line of a likeness: ties point as they do, and two who share a stage sit in it. */
export function leadFocus(reason: Likeness, around: Surroundings): Focus {
  const { peer, steps } = reason;
  const walk = walkOf(reason, around.candidate);
  const ties = new Map(steps.map((step) => [`${step.from.id} ${step.to.id}`, step.relation]));
  const hops = walk.slice(1).map((to, index): Hop => {
    const fromId = walk[index]?.id ?? '';
    const tie = ties.get(`${fromId} ${to.id}`);
    const ends = { fromId, toId: to.id };
    if (!tie) return { ...ends, relationId: null, type: null, arrow: 'none' };
    const isMutual = tie.type.endsWith('_WITH');
    const points = tie.from.id === fromId ? 'end' : 'start';
    return { ...ends, relationId: tie.id, type: tie.type, arrow: isMutual ? 'none' : points };
  });
  const sharers = new Set(
    hops.flatMap(({ type, fromId, toId }) => (type === null ? [fromId, toId] : [])),
  );
  return {
    kind: 'lead',
    actors: walk.map((each) => ({
      organizationId: each.id,
      label: shortName(each),
      isLocal: each.id === peer.anchor.id,
      stageIds:
        peer.stage && sharers.has(each.id) ? [peer.stage.id] : (around.stagesOf.get(each.id) ?? []),
      ...(each.id === peer.organization.id ? { mark: around.mark } : {}),
    })),
    hops,
    preferred: around.preferred,
  };
}
