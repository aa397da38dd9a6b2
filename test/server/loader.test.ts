import { expect, it, vi } from 'vitest';
import { listLoader, loadPresent, rowLoader } from '../../server/loader.ts';

it('asks once for all ids of a turn, and gives null where there is no row', async () => {
  const read = vi.fn(async (ids: string[]) =>
    ids.filter((id) => id !== 'none').map((id) => ({ id })),
  );
  const loader = rowLoader(read, (row) => row.id);

  const rows = await Promise.all(['b', 'none', 'a', 'b'].map((id) => loader.load(id)));

  expect(rows).toEqual([{ id: 'b' }, null, { id: 'a' }, { id: 'b' }]);
  expect(read.mock.calls).toEqual([[['b', 'none', 'a']]]);
});

it('asks once per set of arguments for the lists of all owners', async () => {
  const read = vi.fn(async (ids: string[], { asOf }: { asOf: string }) =>
    ids
      .flatMap((owner) => [1, 2].map((n) => ({ owner, n, asOf })))
      .filter((row) => row.owner !== 'c'),
  );
  const loader = listLoader(read, (row) => row.owner);

  const lists = await Promise.all(
    [
      { id: 'a', args: { asOf: '2025-01-01' } },
      { id: 'b', args: { asOf: '2024-01-01' } },
      { id: 'c', args: { asOf: '2025-01-01' } },
    ].map((key) => loader.load(key)),
  );

  expect(read.mock.calls).toEqual([
    [['a', 'c'], { asOf: '2025-01-01' }],
    [['b'], { asOf: '2024-01-01' }],
  ]);
  expect(lists[0]?.map((row) => [row.owner, row.n])).toEqual([
    ['a', 1],
    ['a', 2],
  ]);
  expect(lists[1]?.[0]?.asOf).toBe('2024-01-01');
  expect(lists[2]).toEqual([]);
});

it('takes a reference that leads nowhere for a broken graph', async () => {
  const loader = rowLoader(
    async () => [],
    (row: { id: string }) => row.id,
  );

  await expect(loadPresent(loader, 'org:a')).rejects.toThrow('org:a');
});
