import { expect, it } from 'vitest';
import { type Hit, rankHits } from '../../server/search/rank.ts';

const hit = (part: Partial<Hit>): Hit => ({
  kind: 'ORGANIZATION',
  id: 'org:a',
  label: '甲',
  rank: 1,
  matchedField: 'name',
  matchedText: '甲',
  ...part,
});

it('shows a thing once, by its best rank and then by the field that says most', () => {
  const byInitials = hit({ matchedField: 'initials', rank: 0 });
  const byName = hit({ matchedField: 'name', rank: 0 });
  const byCode = hit({ matchedField: 'stockCode', rank: 1 });

  expect(rankHits([byCode, byInitials, byName], 10)).toEqual([byName]);
});

it('gives the same order whatever order the hits come in', () => {
  const hits = [
    hit({ id: 'org:a', rank: 0 }),
    hit({ id: 'stage:a', kind: 'STAGE', rank: 0 }),
    hit({ id: 'org:c', label: '丙' }),
    hit({ id: 'org:b', label: '甲' }),
    hit({ id: 'chain:a', kind: 'CHAIN' }),
  ];

  expect(rankHits(hits.toReversed(), 10)).toEqual(hits);
  expect(rankHits(hits, 2)).toEqual(hits.slice(0, 2));
});
