import { describe, expect, it } from 'vitest';
import { sceneElements } from '../../client/canvas/elements.ts';
import { composeScene, type Focus } from '../../client/canvas/scene.ts';
import { inhabit, inventStages, overlaps, textWidth, words } from './stages.ts';

const stages = inhabit(inventStages(3, 3, 2, 1));
const viewport = { width: 984, height: 778 };
const actor = (name: string, ...stageIds: string[]) => ({
  organizationId: `org:test-${name}`,
  label: `${name}测试企业`,
  isLocal: false,
  stageIds: stageIds.map((id) => `stage:test/${id}`),
});
const hop = (from: string, to: string) => ({
  relationId: `${from}${to}`,
  type: 'SUPPLIES' as const,
  fromId: `org:test-${from}`,
  toId: `org:test-${to}`,
});
const path: Focus = {
  kind: 'path',
  actors: [
    actor('戊', 'MIDSTREAM-0'),
    actor('己', 'MIDSTREAM-2'),
    actor('庚', 'UPSTREAM-1', 'DOWNSTREAM-0'),
  ],
  hops: [hop('戊', '己'), hop('己', '庚')],
  preferred: ['stage:test/DOWNSTREAM-0'],
};
const sharers: Focus = {
  kind: 'lead',
  actors: [
    actor('庚', 'UPSTREAM-1'),
    { ...actor('戊', 'MIDSTREAM-0'), mark: '同类' },
    actor('己', 'MIDSTREAM-0'),
  ],
  hops: [
    { ...hop('庚', '戊'), arrow: 'start' },
    { ...hop('戊', '己'), relationId: null, type: null, arrow: 'none' },
  ],
  preferred: [],
};
const compose = (focus: Focus | null) =>
  composeScene({ stages, links: [], viewport, focus, words });

describe('composeScene', () => {
  it('shows whole names inside their card and counts the rest', () => {
    const scene = compose(null);

    for (const card of scene.layout.cards) {
      const placed = scene.pills.get(card.id);
      expect(placed?.pills.length).toBeGreaterThan(0);
      expect((placed?.pills.length ?? 0) + (placed?.hiddenCount ?? 0)).toBe(9);
      for (const pill of placed?.pills ?? []) {
        expect(pill.x + pill.width).toBeLessThan(card.x + card.width);
        expect(pill.width).toBeGreaterThan(textWidth(pill.label));
      }
    }
  });

  it('moves no card for a path', () => {
    expect(compose(path).layout).toEqual(compose(null).layout);
  });

  it('seats the goal of a path in the stage that it would fill', () => {
    const pills = compose(path).pills.get('stage:test/DOWNSTREAM-0')?.pills;

    expect(pills?.map(({ label }) => label)).toEqual(['庚测试企业']);
  });

  it('draws every step from name to name with right angles', () => {
    const { hops, pills } = compose(path);

    expect(hops).toHaveLength(2);
    for (const { points } of hops) {
      const isSquare = points
        .slice(1)
        .every((point, index) => point.x === points[index]?.x || point.y === points[index]?.y);
      expect(isSquare).toBe(true);
    }
    const start = pills.get('stage:test/MIDSTREAM-0')?.pills[0];
    expect([start?.x, (start?.x ?? 0) + (start?.width ?? 0)]).toContain(hops[0]?.points[0]?.x);
  });

  it('puts the words of the steps beside the cards and beside each other', () => {
    const { hops, layout } = compose(path);

    const chips = hops.map(({ label }) => ({
      x: label.x - 30,
      y: label.y - 10,
      width: 60,
      height: 20,
    }));
    expect(chips.flatMap((chip) => layout.cards.filter((card) => overlaps(chip, card)))).toEqual(
      [],
    );
    expect(chips[0] && chips[1] && overlaps(chips[0], chips[1])).toBe(false);
  });

  it('keeps somebody outside the chain in sight, above the lanes', () => {
    const scene = compose({
      ...path,
      actors: [actor('辛'), ...path.actors],
      hops: [hop('辛', '戊'), ...path.hops],
    });

    expect(scene.offChain.map(({ label }) => label)).toEqual(['辛测试企业']);
    expect(scene.hops).toHaveLength(3);
  });

  it('leaves room for the line between two names that share a card', () => {
    const scene = compose(sharers);

    const [peer, candidate] = scene.pills.get('stage:test/MIDSTREAM-0')?.pills ?? [];
    expect([peer?.label, peer?.mark, candidate?.label]).toEqual([
      '戊测试企业',
      '同类',
      '己测试企业',
    ]);
    expect((candidate?.x ?? 0) - (peer?.x ?? 0) - (peer?.width ?? 0)).toBeGreaterThan(30);
  });

  it('joins two names on one card by a line even where cards are small', () => {
    const { hops, pills, layout } = composeScene({
      stages,
      links: [],
      viewport: { width: 984, height: 300 },
      focus: sharers,
      words,
    });

    const ends = (pills.get('stage:test/MIDSTREAM-0')?.pills ?? []).flatMap(({ x, width }) => [
      x,
      x + width,
    ]);
    expect(layout.density).toBe('compact');
    expect(ends).toContain(hops[1]?.points[0]?.x);
    expect(ends).toContain(hops[1]?.points.at(-1)?.x);
    expect(hops[1]?.points[0]).not.toEqual(hops[1]?.points.at(-1));
  });

  it('ends ties at the edge of the cards so that they cover no name', () => {
    const { hops, layout } = compose({
      kind: 'ties',
      actors: [actor('戊', 'MIDSTREAM-0'), actor('壬', 'MIDSTREAM-2', 'UPSTREAM-0')],
      hops: [hop('戊', '壬')],
      preferred: [],
    });

    const edges = layout.cards.flatMap(({ x, width }) => [x, x + width]);
    expect(edges).toContain(hops[0]?.points[0]?.x);
    expect(edges).toContain(hops[0]?.points.at(-1)?.x);
  });
});

describe('sceneElements', () => {
  it('draws a lead without the line of a path, each tie pointing as it does', () => {
    const scene = composeScene({ stages, links: [], viewport, focus: sharers, words });

    const elements = sceneElements(scene, {
      cards: new Map(),
      selectedStageId: null,
      focusKind: 'lead',
    });

    const lines = elements.filter(({ classes }) => classes?.includes('lead'));
    expect(lines.map(({ classes }) => classes?.includes('path'))).toEqual([false, false]);
    expect(lines[0]?.classes).toContain('points-start');
    expect(lines[1]?.classes).toContain('points-none');
  });

  it('fades the ribbons and adds a numbered line with its casing for a path', () => {
    const links = [{ fromId: 'stage:test/UPSTREAM-0', toId: 'stage:test/MIDSTREAM-0', count: 2 }];
    const scene = composeScene({ stages, links, viewport, focus: path, words });

    const elements = sceneElements(scene, {
      cards: new Map([['stage:test/DOWNSTREAM-0', 'GAP_CONFIRMED']]),
      selectedStageId: null,
      focusKind: 'path',
    });

    const withClass = (name: string) => elements.filter(({ classes }) => classes?.includes(name));
    expect(withClass('ribbon')).toEqual(withClass('faded'));
    expect(withClass('path')).toHaveLength(2);
    expect(withClass('casing')).toHaveLength(2);
    expect(withClass('GAP_CONFIRMED').map(({ data }) => data.id)).toEqual([
      'stage:test/DOWNSTREAM-0',
    ]);
  });
});
