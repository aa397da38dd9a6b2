import { expect, it } from 'vitest';
import { asColumns } from '../../server/write/columns.ts';
import { createTies, findTies } from '../../server/write/fact-queries.ts';
import { createOrganizations, findOrganizations } from '../../server/write/organization-queries.ts';

it('turns rows into one list a property, null where a row has none', () => {
  const columns = asColumns([
    { id: 'org:a', name: '甲一', uscc: undefined },
    { id: 'org:b', aliases: ['乙'] },
  ]);

  expect(columns).toEqual({
    id: ['org:a', 'org:b'],
    name: ['甲一', null],
    uscc: [null, null],
    aliases: [null, ['乙']],
  });
});

it.each([
  ['ties', findTies.text, createTies.text],
  ['organisations', findOrganizations.text, createOrganizations.text],
])('creates %s with every property that is read of stored ones', (_, find, create) => {
  const read = [...find.matchAll(/[\s{]\.(\w+)|(\w+): toString/g)].map(([, a, b]) => a ?? b);

  const missing = read.filter((property) => !create.includes(`${property}: $rows.${property}[n]`));

  expect(read.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});
