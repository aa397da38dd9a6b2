import { describe, expect, it } from 'vitest';
import { clampViewport, fitViewport, zoomAround } from '../../client/panorama/use-viewport.ts';

const area = { width: 984, height: 778 };

describe('fitViewport', () => {
  it('shows a picture that fits at its own size, in the middle', () => {
    expect(fitViewport({ width: 900, height: 700 }, area)).toEqual({ zoom: 1, x: 42, y: 0 });
  });

  it('shrinks a picture that is too tall', () => {
    expect(fitViewport({ width: 984, height: 1556 }, area).zoom).toBe(0.5);
  });
});

it('zooms around the pointer', () => {
  const before = { zoom: 1, x: 10, y: 20 };

  const after = zoomAround(before, 2, 200, 100);

  const modelX = (200 - before.x) / before.zoom;
  expect((200 - after.x) / after.zoom).toBe(modelX);
  expect(after.zoom).toBe(2);
});

it('never zooms beyond its bounds', () => {
  const view = { zoom: 1, x: 0, y: 0 };

  expect(zoomAround(view, 100, 0, 0).zoom).toBe(2.5);
  expect(zoomAround(view, 0.001, 0, 0).zoom).toBe(0.4);
});

it('lets nobody drag the picture out of sight', () => {
  const picture = { width: 984, height: 778 };

  const far = clampViewport({ zoom: 1, x: -9000, y: 9000 }, picture, area);

  expect(far.x + picture.width).toBe(120);
  expect(far.y).toBe(area.height - 120);
});
