import type { RelationType } from '../operations.generated.ts';
import { type Card, type Layout, type LayoutStage, layoutStages } from './layout.ts';
import { placeOffChain, seatInHeads } from './off-chain.ts';
import { type CardPills, type Member, type Pill, placePills, type Words } from './pills.ts';
import { drawRibbons, type Ribbon, type StageLink } from './ribbons.ts';
import { type Route, routeBetween, type Stop, separateLabels } from './route.ts';
import { type Actor, seatActors } from './seats.ts';

export interface SceneStage extends LayoutStage {
  /** The first members, local ones first. */
  readonly members: readonly Member[];
  readonly memberCount: number;
}

export interface Hop {
  /** null where no tie but a shared stage stands between the two; so is `type`. */
  readonly relationId: string | null;
  readonly type: RelationType | null;
  readonly fromId: string;
  readonly toId: string;
  /** Which end the tie points to, seen along the line; a reach path points onwards. */
  readonly arrow?: 'end' | 'start' | 'none';
}

/**
 * What is lit up while the rest fades: a reach path, the way over a peer that makes a lead, or an
 * organisation with its ties.
 */
export interface Focus {
  readonly kind: 'path' | 'lead' | 'ties';
  /** In walking order for a path or a lead; the centre last for ties. */
  readonly actors: readonly Actor[];
  readonly hops: readonly Hop[];
  /** Stages where the last actor should sit. */
  readonly preferred: readonly string[];
}

export interface DrawnHop extends Hop, Route {}

export interface Scene {
  readonly layout: Layout;
  readonly pills: ReadonlyMap<string, CardPills>;
  /** Where the last actor of the focus sits. */
  readonly centreCardId: string | null;
  readonly ribbons: readonly Ribbon[];
  readonly hops: readonly DrawnHop[];
  /** Actors that work in no stage of the chain, in the heads of the lanes. */
  readonly offChain: readonly Pill[];
}

interface Input {
  readonly stages: readonly SceneStage[];
  readonly links: readonly StageLink[];
  readonly viewport: { readonly width: number; readonly height: number };
  readonly focus: Focus | null;
  readonly words: Words;
}

/** Everything that is drawn, with its place. Pure: the same input gives the same picture. */
export function composeScene({ stages, links, viewport, focus, words }: Input): Scene {
  const layout = layoutStages(stages, viewport);
  const actors = focus?.actors ?? [];
  const isWalk = focus !== null && focus.kind !== 'ties';
  const seats = seatActors(layout, actors, focus?.preferred ?? [], isWalk);
  const cards = new Map(layout.cards.map((card) => [card.id, card]));
  const centre = actors.at(-1);
  const pills = new Map<string, CardPills>();
  for (const stage of stages) {
    const card = cards.get(stage.id);
    if (!card) continue;
    const pinned = actors.filter(
      (actor) =>
        seats.get(actor.organizationId) === card ||
        (focus?.kind === 'ties' && actor === centre && actor.stageIds.includes(stage.id)),
    );
    // The line enters the card: only the names on it stay, so that it covers none.
    const isCrossed = isWalk && pinned.length > 0;
    const members = isCrossed ? [] : stage.members;
    pills.set(
      stage.id,
      placePills(card, layout.density, members, pinned, stage.memberCount, words),
    );
  }
  const offChain = placeOffChain(
    layout,
    isWalk ? actors.filter((actor) => !seats.has(actor.organizationId)) : [],
    words.textWidth,
  );
  const heads = seatInHeads(layout, offChain);
  const stops = findStops(seats, pills, heads, offChain);
  return {
    layout,
    pills,
    centreCardId: (centre && seats.get(centre.organizationId)?.id) ?? null,
    ribbons: drawRibbons(layout, links),
    hops: focus ? drawHops(layout, focus, stops) : [],
    offChain,
  };
}

function findStops(
  seats: ReadonlyMap<string, Card>,
  pills: ReadonlyMap<string, CardPills>,
  heads: readonly Stop[],
  offChain: readonly Pill[],
): Map<string, Stop> {
  const stops = new Map<string, Stop>();
  for (const [organizationId, card] of seats) {
    const placed = pills.get(card.id)?.pills ?? [];
    const index = placed.findIndex((each) => each.organizationId === organizationId);
    stops.set(organizationId, { card, box: placed[index] ?? card, isBehind: index > 0 });
  }
  offChain.forEach((pill, index) => {
    const head = heads[index];
    if (head) stops.set(pill.organizationId, head);
  });
  return stops;
}

function drawHops(layout: Layout, focus: Focus, stops: ReadonlyMap<string, Stop>): DrawnHop[] {
  const centreId = focus.actors.at(-1)?.organizationId;
  const drawn = focus.hops.flatMap((hop, index) => {
    const from = stops.get(hop.fromId);
    const to = stops.get(hop.toId);
    if (!from || !to || (focus.kind === 'ties' && from.card === to.card)) return [];
    const place = (stop: Stop, id: string) =>
      focus.kind !== 'ties' && (layout.density === 'full' || from.card === to.card)
        ? stop
        : atEdge(stop, focus.kind === 'ties' && id === centreId ? index / focus.hops.length : null);
    const ends = [place(from, hop.fromId), place(to, hop.toId)] as const;
    return [{ ...hop, ...routeBetween(layout, ...ends, index, focus.hops.length) }];
  });
  const routes = separateLabels(drawn);
  return drawn.map((hop, index) => ({ ...hop, ...routes[index] }));
}

/** A tie ends at the edge of the card: beside the name, or at a share of the edge's length. */
function atEdge({ card, box }: Stop, share: number | null): Stop {
  const y = share === null ? box.y : card.y + 8 + share * (card.height - 16);
  const height = share === null ? box.height : 2;
  return { card, box: { x: card.x, y, width: card.width, height } };
}
