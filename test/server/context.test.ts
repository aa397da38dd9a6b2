import { expect, it, vi } from 'vitest';
import { createContext } from '../../server/context.ts';
import { fakeGraph } from '../support/fake-graph.ts';

it('reads the data date once per request', async () => {
  const read = vi.fn(() => [{ dataDate: '2025-06-30' }]);
  const { dataDate } = createContext(fakeGraph({ 'nodes/read-data-date': read }));

  const days = await Promise.all([dataDate(), dataDate()]);

  expect(days).toEqual(['2025-06-30', '2025-06-30']);
  expect(read).toHaveBeenCalledTimes(1);
});

it('takes today in UTC while the graph is empty', async () => {
  vi.useFakeTimers({ now: new Date('2025-03-01T23:30:00-08:00') });

  const day = await createContext(fakeGraph({ 'nodes/read-data-date': () => [] })).dataDate();

  expect(day).toBe('2025-03-02');
  vi.useRealTimers();
});
