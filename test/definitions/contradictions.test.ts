import { expect, it } from 'vitest';
import { type ContestedReport, contradictionsOf } from '../../server/definitions/contradictions.ts';

const a = (own: Partial<ContestedReport>) => ({ sourceIds: ['source:a'], ...own });
const b = (own: Partial<ContestedReport>) => ({ sourceIds: ['source:b'], ...own });
const year = 'YEAR' as const;

it.each<[string, string, ContestedReport, ContestedReport]>([
  ['RATIO', 'undated shares', a({ ratio: 0.3 }), b({ ratio: 0.4 })],
  [
    'RATIO',
    'shares of one year',
    a({ ratio: 0.3, observedOn: '2021-06-01' }),
    b({ ratio: 0.32, observedOn: '2020-12-01' }),
  ],
  ['START', 'days two years apart', a({ validFrom: '2020-01-02' }), b({ validFrom: '2018-01-01' })],
  [
    'START',
    'years two apart',
    a({ validFrom: '2020-01-01', validFromPrecision: year }),
    b({ validFrom: '2018-12-30' }),
  ],
  [
    'VALIDITY',
    'an end before an observation',
    a({ validTo: '2020-06-01', observedOn: '2020-07-01' }),
    b({ observedOn: '2021-01-01' }),
  ],
])('finds %s in %s', (field, _, one, other) => {
  expect(contradictionsOf([one, other]).map((found) => found.field)).toEqual([field]);
  expect(contradictionsOf([other, one]).map((found) => found.field)).toEqual([field]);
});

it.each<[string, ContestedReport, ContestedReport]>([
  ['a share that is rounded', a({ ratio: 0.3 }), b({ ratio: 0.31 })],
  [
    'a share that changed',
    a({ ratio: 0.3, observedOn: '2021-06-01' }),
    b({ ratio: 0.4, observedOn: '2019-06-01' }),
  ],
  ['what one source says twice', a({ ratio: 0.3 }), a({ ratio: 0.4 })],
  [
    'neighbouring years',
    a({ validFrom: '2020-12-30' }),
    b({ validFrom: '2019-01-01', validFromPrecision: year }),
  ],
  [
    'an observation in the year of the end',
    a({ validTo: '2020-01-01', validToPrecision: year }),
    b({ observedOn: '2020-11-01' }),
  ],
  [
    'two reports of an end',
    a({ validTo: '2020-06-01' }),
    b({ validTo: '2020-06-30', observedOn: '2021-01-01' }),
  ],
  ['silence', a({ ratio: 0.3, validFrom: '2020-01-01' }), b({})],
])('finds nothing in %s', (_, one, other) => {
  expect(contradictionsOf([one, other])).toEqual([]);
});

it('gives each value with its sources and its day', () => {
  const reports = [a({ ratio: 0.3, observedOn: '2021-06-01' }), b({ ratio: 0.5 })];

  expect(contradictionsOf(reports)).toEqual([
    {
      field: 'RATIO',
      values: [
        { value: '0.3', sourceIds: ['source:a'], date: '2021-06-01' },
        { value: '0.5', sourceIds: ['source:b'], date: null },
      ],
    },
  ]);
});
