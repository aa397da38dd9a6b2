import { describe, expect, it } from 'vitest';
import { layoutStages } from '../../client/canvas/layout.ts';
import { drawRibbons, ribbonWidth } from '../../client/canvas/ribbons.ts';
import { inventStages } from './stages.ts';

const layout = layoutStages(inventStages(3, 3, 2, 1), { width: 984, height: 778 });
const link = (fromId: string, toId: string, count = 1) => ({
  fromId: `stage:test/${fromId}`,
  toId: `stage:test/${toId}`,
  count,
});

describe('drawRibbons', () => {
  it('leaves a card on its right and enters the next on its left', () => {
    const [ribbon] = drawRibbons(layout, [link('UPSTREAM-0', 'MIDSTREAM-1')]);

    const from = layout.cards.find(({ id }) => id === 'stage:test/UPSTREAM-0');
    const to = layout.cards.find(({ id }) => id === 'stage:test/MIDSTREAM-1');
    expect(ribbon?.start.x).toBe((from?.x ?? 0) + (from?.width ?? 0));
    expect(ribbon?.end.x).toBe(to?.x);
  });

  it('lets no two ribbons meet in one point', () => {
    const ribbons = drawRibbons(layout, [
      link('UPSTREAM-0', 'MIDSTREAM-1'),
      link('UPSTREAM-1', 'MIDSTREAM-1'),
      link('UPSTREAM-2', 'MIDSTREAM-1'),
    ]);

    expect(new Set(ribbons.map(({ end }) => end.y)).size).toBe(3);
  });

  it('orders the ends of one edge as their other ends lie', () => {
    const ribbons = drawRibbons(layout, [
      link('UPSTREAM-2', 'MIDSTREAM-1'),
      link('UPSTREAM-0', 'MIDSTREAM-1'),
    ]);

    const [low, high] = ribbons;
    expect(high?.end.y).toBeLessThan(low?.end.y ?? 0);
  });

  it('draws nothing for the support strip', () => {
    expect(drawRibbons(layout, [link('SUPPORT-0', 'MIDSTREAM-1')])).toEqual([]);
  });

  it('draws a link inside the last lane within the picture', () => {
    const [arc] = drawRibbons(layout, [link('DOWNSTREAM-0', 'DOWNSTREAM-1', 50)]);

    expect(arc?.width).toBe(3);
    expect(arc?.bends[0].x).toBeLessThanOrEqual(layout.width);
  });
});

describe('ribbonWidth', () => {
  it('grows with the number of ties up to a bound and is thinnest without any', () => {
    const widths = [0, 1, 4, 100].map(ribbonWidth);

    expect(widths).toEqual([0.8, 2.5, 1.5 + 4 ** 0.75, 8]);
  });
});
