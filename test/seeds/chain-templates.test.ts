import { expect, it } from 'vitest';
import { readTemplates } from '../../seeds/chains/templates.ts';

const { chains, stages, stageLinks } = readTemplates();

it('has five chains of 116 stages', () => {
  expect([chains.length, stages.length, stageLinks.length]).toEqual([5, 116, 194]);
});

it('gives every stage an id below its chain and its matching rules', () => {
  const [first] = stages;

  expect(first).toMatchObject({ id: 'stage:BIO/BIO-FINE', chainId: 'chain:BIO', order: 1 });
  expect(first?.keywords).toContain('医药中间体');
  expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
});

it('links only stages that exist', () => {
  const ids = new Set(stages.map(({ id }) => id));
  const loose = stageLinks.filter(({ fromId, toId }) => !ids.has(fromId) || !ids.has(toId));

  expect(loose).toEqual([]);
});
