import type { BlockKind } from '../definitions/score.ts';
import { splitPoints } from '../definitions/split.ts';
import type { MatchedDemand } from './findings.ts';
import type { Term } from './parts.ts';
import type { RankedTarget } from './rank.ts';
import { isPeerKind } from './run.ts';
import type { ScoredPart } from './score.ts';
import type { PeerPath, TargetPath } from './traversal.ts';

/** What a reason rests on; it picks the sentence. */
export type Ground =
  | { readonly kind: 'PATH'; readonly path: TargetPath }
  | { readonly kind: 'PEER'; readonly path: PeerPath }
  | { readonly kind: 'DEMAND'; readonly matched: MatchedDemand }
  | { readonly kind: 'TERM'; readonly term: Term };

/** GraphQL's Reason, with the candidate it speaks of. */
export interface ReasonView {
  readonly target: RankedTarget;
  readonly block: BlockKind;
  readonly ground: Ground;
  /** Whole millionths of a point. */
  readonly points: number;
}

/** All reasons of a candidate: strongest first, but the best of each kind before any second one. */
export async function reasonsOf(target: RankedTarget): Promise<ReasonView[]> {
  const { score, findings, explanation } = target;
  const [paths, peers] = await Promise.all([
    explanation.paths.load(findings.candidate.id),
    explanation.peerPaths.load(findings.candidate.id),
  ]);
  const reasons = score.parts.flatMap((scored) => unfold(target, scored, { paths, peers }));
  const ordered = reasons.sort((a, b) => b.points - a.points);
  const firsts = new Map<string, ReasonView>();
  for (const reason of ordered) {
    const kind = reasonKind(reason);
    if (!firsts.has(kind)) firsts.set(kind, reason);
  }
  const best = new Set(firsts.values());
  return [...best, ...ordered.filter((reason) => !best.has(reason))];
}

export function reasonKind({ ground }: ReasonView) {
  switch (ground.kind) {
    case 'PATH':
      return ground.path.shownAs;
    case 'PEER':
      return ground.path.kind;
    case 'DEMAND':
      return 'DEMAND';
    case 'TERM':
      return ground.term.kind;
  }
}

/** What the reasons of summed kinds are made of. */
interface Ways {
  readonly paths: readonly TargetPath[];
  readonly peers: readonly PeerPath[];
}

/** A part's points over its paths, peers or demands, so that they sum to the part exactly. */
function unfold(
  target: RankedTarget,
  { block, part, points }: ScoredPart,
  { paths, peers }: Ways,
): ReasonView[] {
  const spread = <T>(
    items: readonly T[],
    share: (item: T) => number,
    ground: (item: T) => Ground,
  ) => {
    const split = splitPoints(points, items.map(share));
    return items.map((item, index) => ({
      target,
      block,
      ground: ground(item),
      points: split[index] ?? 0,
    }));
  };
  switch (part.kind) {
    case 'DEMAND':
      return spread(
        part.demands,
        ({ confidence }) => confidence,
        (matched) => ({ kind: 'DEMAND', matched }),
      );
    case 'GAP':
    case 'RELATED_STAGE':
    case 'EXPANSION_SIGNAL':
    case 'INTRODUCER':
    case 'ACTIVITY':
    case 'RISK':
      return [{ target, block, ground: { kind: 'TERM', term: part }, points }];
    default:
      if (isPeerKind(part.kind)) {
        return spread(
          peers.filter((path) => path.kind === part.kind),
          ({ share }) => share,
          (path) => ({ kind: 'PEER', path }),
        );
      }
      return spread(
        paths.filter((path) => path.kind === part.kind),
        ({ share }) => share,
        (path) => ({ kind: 'PATH', path }),
      );
  }
}
