import { expect, it, vi } from 'vitest';
import { createContext } from '../../server/context.ts';
import { fakeGraph } from '../support/fake-graph.ts';
import { unusedImports } from '../support/folder.ts';

it('reads the data date once per request', async () => {
  const read = vi.fn(() => [{ dataDate: '2025-06-30' }]);
  const graph = fakeGraph({ 'nodes/read-data-date': read });
  const { dataDate } = createContext(graph, unusedImports(graph));

  const days = await Promise.all([dataDate(), dataDate()]);

  expect(days).toEqual(['2025-06-30', '2025-06-30']);
  expect(read).toHaveBeenCalledTimes(1);
});

it('takes today in UTC while the graph is empty', async () => {
  vi.useFakeTimers({ now: new Date('2025-03-01T23:30:00-08:00') });

  const graph = fakeGraph({ 'nodes/read-data-date': () => [] });
  const day = await createContext(graph, unusedImports(graph)).dataDate();

  expect(day).toBe('2025-03-02');
  vi.useRealTimers();
});
