import { expect, it } from 'vitest';
import { movesOf } from '../../client/profiles/moves.ts';

const row = (rank: number, id: string) => ({
  rank,
  organization: { id: `org:test-${id}`, name: `${id}测试企业` },
});

it('says where the other profile puts each of the best, and who is left out', () => {
  const ours = [row(1, '乙'), row(2, '甲'), row(3, '丙')];
  const theirs = [row(1, '甲'), row(2, '丁'), row(3, '乙')];

  const { moves, leftOut } = movesOf(ours, theirs);

  expect(moves.map(({ row: { rank }, theirRank }) => [rank, theirRank])).toEqual([
    [1, 3],
    [2, 1],
    [3, null],
  ]);
  expect(leftOut).toEqual([row(2, '丁')]);
});
