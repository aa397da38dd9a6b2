import { expect, it } from 'vitest';
import { bend } from '../../client/canvas/geometry.ts';

it('says where a bend lies along and beside the line of its ends', () => {
  const { weight, distance } = bend({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 5, y: 3 });

  expect({ weight, distance }).toEqual({ weight: 0.5, distance: 3 });
});

it('places a bend back where it was', () => {
  const start = { x: 4, y: 7 };
  const end = { x: 40, y: -20 };
  const point = { x: 90, y: 3 };

  const { weight, distance } = bend(start, end, point);

  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  expect(start.x + dx * weight - (dy / length) * distance).toBeCloseTo(point.x);
  expect(start.y + dy * weight + (dx / length) * distance).toBeCloseTo(point.y);
});
