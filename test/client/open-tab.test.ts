import { expect, it } from 'vitest';
import { openTab } from '../../client/targets/open-tab.ts';
import type { TargetRow } from '../../client/targets/use-targets.ts';

const row = (gap: number) =>
  ({ blocks: [{ kind: 'GAP', points: gap, maximum: 45, known: true }] }) as unknown as TargetRow;

it('opens the list that fills gaps best', () => {
  expect(openTab(null, { targets: [row(6)], matches: [row(20), row(1)] })).toBe('matches');
  expect(openTab(null, { targets: [row(20)], matches: [row(6)] })).toBe('targets');
});

it('opens the targets where neither is better, and where only they were asked for', () => {
  expect(openTab(null, { targets: [], matches: [] })).toBe('targets');
  expect(openTab(null, { targets: [] })).toBe('targets');
});

it('stays on the tab that the reader chose', () => {
  expect(openTab('leads', { targets: [row(20)], matches: [row(6)] })).toBe('leads');
  expect(openTab('established', { targets: [row(20)], matches: [row(6)] })).toBe('established');
});
