import { expect, it } from 'vitest';
import { mixByDay } from '../../client/organizations/mix-by-day.ts';

const tie = (id: string, validFrom: string | null) => ({ id, validFrom });
const event = (id: string, occurredOn: string) => ({ id, occurredOn });

it('puts ties and signals into one order of days, the newest first and the undated last', () => {
  const rows = mixByDay(
    [tie('a', null), tie('b', '2024-03-01'), tie('c', '2025-03-01')],
    [event('signal:d', '2024-06-01'), event('signal:e', '2025-03-01')],
  );

  expect(rows.map(({ id }) => id)).toEqual(['c', 'signal:e', 'signal:d', 'b', 'a']);
  expect(rows.map(({ signal }) => signal !== null)).toEqual([false, true, true, false, false]);
});
