import { expect, it } from 'vitest';
import { factId } from '../../server/fact-id.ts';

it('is 32 hex digits of type, ends and subject', () => {
  const id = factId('SUPPLIES', 'org:a', 'org:b', '测试产品');

  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(id).toBe(factId('SUPPLIES', 'org:a', 'org:b', '测试产品'));
});

it.each([
  ['another type', 'CONTROLS', 'org:a', 'org:b', ''],
  ['the other direction', 'SUPPLIES', 'org:b', 'org:a', ''],
  ['another subject', 'SUPPLIES', 'org:a', 'org:b', '测试产品'],
])('differs for %s', (_, type, from, to, subject) => {
  expect(factId(type, from, to, subject)).not.toBe(factId('SUPPLIES', 'org:a', 'org:b'));
});

it.each(['COOPERATES_WITH', 'RESEARCHES_WITH', 'COMPETES_WITH'])(
  'has no direction for %s',
  (type) => {
    expect(factId(type, 'org:b', 'org:a')).toBe(factId(type, 'org:a', 'org:b'));
  },
);
