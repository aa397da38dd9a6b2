import { describe, expect, it } from 'vitest';
import { freeSpaces, type LayoutStage, layoutStages } from '../../client/canvas/layout.ts';
import { inventStages, overlaps } from './stages.ts';

const office = { width: 984, height: 778 };

describe('layoutStages', () => {
  it('gives the same picture for the same stages and size', () => {
    const stages = inventStages(6, 7, 3, 1);

    expect(layoutStages(stages, office)).toEqual(layoutStages(stages, office));
  });

  it('shows a chain of seven rows with names on an office screen, all of it in sight', () => {
    const layout = layoutStages(inventStages(6, 7, 3, 1), office);

    expect(layout.density).toBe('full');
    expect(layout.width).toBeLessThanOrEqual(office.width);
    expect(layout.height).toBeLessThanOrEqual(office.height);
  });

  it('folds the names of a chain of thirteen rows so that it still fits', () => {
    const layout = layoutStages(inventStages(6, 13, 2, 2), office);

    expect(layout.density).toBe('compact');
    expect(layout.height).toBeLessThanOrEqual(office.height);
  });

  it.each([
    ['an office screen', office],
    ['a low window', { width: 1024, height: 456 }],
    ['a telephone', { width: 400, height: 700 }],
  ])('never lays one card over another on %s', (_, viewport) => {
    const { cards } = layoutStages(inventStages(6, 10, 4, 3), viewport);

    const collisions = cards.flatMap((a, index) =>
      cards.slice(index + 1).filter((b) => overlaps(a, b)),
    );

    expect(cards).toHaveLength(23);
    expect(collisions).toEqual([]);
  });

  it('keeps every card where it was when a stage is added below it', () => {
    const before = layoutStages(inventStages(4, 5, 3, 1), office);
    const after = layoutStages(inventStages(5, 5, 3, 1), office);

    const moved = before.cards.filter((card) => {
      const now = after.cards.find(({ id }) => id === card.id);
      return now?.x !== card.x || now?.y !== card.y;
    });

    expect(moved).toEqual([]);
  });

  it('stacks the lanes under each other where three do not fit', () => {
    const layout = layoutStages(inventStages(2, 2, 2, 1), { width: 400, height: 700 });

    expect(layout.density).toBe('stacked');
    expect(new Set(layout.cards.map(({ x }) => x)).size).toBe(1);
    expect(layout.lanes.map(({ position }) => position)).toEqual([
      'UPSTREAM',
      'MIDSTREAM',
      'DOWNSTREAM',
      'SUPPORT',
    ]);
  });

  it('lays out two thousand stages in a few milliseconds of work', () => {
    const stages: LayoutStage[] = inventStages(700, 700, 600, 0);

    const layout = layoutStages(stages, office);

    expect(layout.cards).toHaveLength(2000);
    expect(layout.cards.every(({ y }) => y < layout.height)).toBe(true);
  });
});

describe('freeSpaces', () => {
  it('finds the room under the shortest lane and none under the longest', () => {
    const [right, middle] = freeSpaces(layoutStages(inventStages(6, 7, 3, 1), office));

    expect(right?.height).toBeGreaterThan(300);
    expect(middle?.height).toBeLessThan(20);
  });
});
