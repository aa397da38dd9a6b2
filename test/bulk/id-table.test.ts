import { expect, it } from 'vitest';
import { openIdTable } from '../../server/bulk/id-table.ts';
import { factId } from '../../server/fact-id.ts';

it('knows which ids came before, also after it has grown', () => {
  const table = openIdTable(1 << 10);
  const ids = Array.from({ length: 20_000 }, (_, n) =>
    factId('SUPPLIES', 'org:a', 'org:b', `${n}`),
  );

  const isNew = ids.map(table.add);

  expect(isNew.every(Boolean)).toBe(true);
  expect(ids.some(table.add)).toBe(false);
});

it('takes the id of nothing but zeros for an id', () => {
  const table = openIdTable();
  const zeros = '0'.repeat(32);

  expect([table.add(zeros), table.add(zeros)]).toEqual([true, false]);
});
