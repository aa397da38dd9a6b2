import type { EdgeDefinition, ElementDefinition } from 'cytoscape';
import type { StageStrength } from '../operations.generated.ts';
import { bend, centre, type Point } from './geometry.ts';
import type { Card } from './layout.ts';
import type { Ribbon } from './ribbons.ts';
import type { DrawnHop, Focus, Scene } from './scene.ts';

/** How a card is bordered; `empty` is a stage without verdict and without locals. */
export type CardLook = StageStrength | 'EMPTY';

export interface Looks {
  readonly cards: ReadonlyMap<string, CardLook>;
  readonly selectedStageId: string | null;
  readonly focusKind: Focus['kind'] | null;
}

export type SceneElement = ElementDefinition;

/** The scene as Cytoscape takes it: cards are plain nodes, lines are edges with fixed ends. */
export function sceneElements(scene: Scene, looks: Looks): SceneElement[] {
  return [
    ...scene.layout.cards.map((card) => cardNode(card, looks)),
    ...scene.ribbons.flatMap((ribbon) => ribbonElements(ribbon, looks)),
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

function ribbonElements(ribbon: Ribbon, looks: Looks): ElementDefinition[] {
  const { fromId, toId, start, end, bends, width, count } = ribbon;
  const isTouched = looks.selectedStageId === fromId || looks.selectedStageId === toId;
  const isFaded = looks.focusKind !== null || (looks.selectedStageId !== null && !isTouched);
  const id = `ribbon ${fromId} ${toId}`;
  const classes = ['ribbon', count === 0 ? 'untied' : '', isFaded ? 'faded' : ''];
  return [...endNodes(id, start, end), line(id, id, [start, ...bends, end], classes, width)];
}

function hopElements(hop: DrawnHop, index: number, kind: Focus['kind']): ElementDefinition[] {
  const { points, type, arrow = 'end' } = hop;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const ends = `hop ${index}`;
  const form = points.length > 2 ? 'bent' : 'straight';
  const look = { path: ['path'], lead: ['lead', `points-${arrow}`], ties: ['tie', type ?? ''] };
  return [
    ...endNodes(ends, first, last),
    line(`casing ${index}`, ends, points, ['casing', form]),
    line(`line ${index}`, ends, points, [...look[kind], form]),
  ];
}

/** Nodes too small to see, where a line starts and ends. */
function endNodes(ends: string, start: Point, end: Point): ElementDefinition[] {
  return [start, end].map((position, index) => ({
    group: 'nodes',
    data: { id: `${ends} ${index}` },
    position: { ...position },
    classes: ['end'],
  }));
}

function line(
  id: string,
  ends: string,
  points: readonly Point[],
  classes: string[],
  width = 1,
): EdgeDefinition {
  const [start, end] = [points[0], points.at(-1)];
  const bends = start && end ? points.slice(1, -1).map((point) => bend(start, end, point)) : [];
  return {
    group: 'edges',
    data: {
      id,
      source: `${ends} 0`,
      target: `${ends} 1`,
      width,
      weights: bends.map(({ weight }) => weight.toFixed(5)).join(' '),
      distances: bends.map(({ distance }) => distance.toFixed(2)).join(' '),
    },
    classes,
  };
}
