import { expect, it } from 'vitest';
import { closedCount, firstReasons, openCount } from '../../client/targets/first-reasons.ts';

const likeness = (text: string) => ({ text, peer: { role: 'SUPPLIER' } });
const other = (text: string) => ({ text, peer: null });
const reasons = [other('甲'), other('乙'), other('丙'), likeness('丁'), likeness('戊')];
const texts = (shown: readonly { text: string }[]) => shown.map(({ text }) => text).join('');

it('shows the strongest reasons of a target', () => {
  expect(texts(firstReasons(reasons, false, closedCount))).toBe('甲乙丙');
  expect(texts(firstReasons(reasons, false, openCount))).toBe('甲乙丙');
});

it('lets the strongest likeness lead a lead, however weak it is', () => {
  expect(texts(firstReasons(reasons, true, closedCount))).toBe('丁甲乙');
  expect(texts(firstReasons(reasons, true, openCount))).toBe('丁戊甲乙丙');
});
