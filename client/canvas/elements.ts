import type { EdgeDefinition, ElementDefinition } from 'cytoscape';
import type { StageStrength } from '../operations.generated.ts';
import { bend, centre, type Point } from './geometry.ts';
import type { Card } from './layout.ts';
import type { Ribbon } from './ribbons.ts';
import type { DrawnHop, Scene } from './scene.ts';

/** How a card is bordered; `empty` is a stage without verdict and without locals. */
export type CardLook = StageStrength | 'EMPTY';

export interface Looks {
  readonly cards: ReadonlyMap<string, CardLook>;
  readonly selectedStageId: string | null;
  readonly focusKind: 'path' | 'ties' | null;
}

export type SceneElement = ElementDefinition;

/** The scene as Cytoscape takes it: cards are plain nodes, lines are edges with fixed ends. */
export function sceneElements(scene: Scene, looks: Looks): SceneElement[] {
  const cards = new Map(scene.layout.cards.map((card) => [card.id, card]));
  return [
    ...scene.layout.cards.map((card) => cardNode(card, looks)),
    ...scene.ribbons.flatMap((ribbon) => {
      const from = cards.get(ribbon.fromId);
      const to = cards.get(ribbon.toId);
      return from && to ? [ribbonEdge(ribbon, from, to, looks)] : [];
    }),
    ...scene.hops.flatMap((hop, index) => hopElements(hop, index, looks.focusKind ?? 'path')),
  ];
}

function cardNode(card: Card, looks: Looks): ElementDefinition {
  const look = looks.cards.get(card.id) ?? 'ADEQUATE';
  return {
    group: 'nodes',
    data: { id: card.id, width: card.width, height: card.height },
    position: centre(card),
    classes: ['card', look, card.id === looks.selectedStageId ? 'selected' : ''],
  };
}

function ribbonEdge(ribbon: Ribbon, from: Card, to: Card, looks: Looks): EdgeDefinition {
  const isTouched =
    looks.selectedStageId === ribbon.fromId || looks.selectedStageId === ribbon.toId;
  const isFaded = looks.focusKind !== null || (looks.selectedStageId !== null && !isTouched);
  return {
    group: 'edges',
    data: {
      id: `ribbon ${ribbon.fromId} ${ribbon.toId}`,
      source: ribbon.fromId,
      target: ribbon.toId,
      width: ribbon.width,
      ...curve(ribbon.start, ribbon.end, ribbon.bends),
      start: offset(from, ribbon.start),
      end: offset(to, ribbon.end),
    },
    classes: ['ribbon', ribbon.count === 0 ? 'untied' : '', isFaded ? 'faded' : ''],
  };
}

function hopElements(hop: DrawnHop, index: number, kind: 'path' | 'ties'): ElementDefinition[] {
  const first = hop.points[0];
  const last = hop.points.at(-1);
  if (!first || !last) return [];
  const ends = [first, last].map((position, end) => ({
    group: 'nodes' as const,
    data: { id: `hop ${index} ${end}` },
    position: { ...position },
    classes: ['end'],
  }));
  const line = (layer: string): EdgeDefinition => ({
    group: 'edges',
    data: {
      id: `${layer} ${index}`,
      source: `hop ${index} 0`,
      target: `hop ${index} 1`,
      ...curve(first, last, hop.points.slice(1, -1)),
    },
    classes: [
      layer,
      hop.points.length > 2 ? 'bent' : 'straight',
      ...(layer === 'tie' ? [hop.type] : []),
    ],
  });
  return kind === 'path'
    ? [...ends, line('casing'), line('path')]
    : [...ends, line('casing'), line('tie')];
}

function curve(start: Point, end: Point, points: readonly Point[]) {
  const bends = points.map((point) => bend(start, end, point));
  return {
    weights: bends.map(({ weight }) => weight.toFixed(5)).join(' '),
    distances: bends.map(({ distance }) => distance.toFixed(2)).join(' '),
  };
}

function offset(card: Card, point: Point): string {
  const middle = centre(card);
  return `${(point.x - middle.x).toFixed(2)}px ${(point.y - middle.y).toFixed(2)}px`;
}
