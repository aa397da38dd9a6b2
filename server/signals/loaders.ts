import type { z } from 'zod';
import { listLoader, rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { listSignals, loadSignals } from './queries.ts';

type ListOfSignals = Omit<z.input<typeof listSignals.params>, 'ids'>;

export function signalLoaders(graph: Graph) {
  return {
    signal: rowLoader(
      (ids) => graph.read(loadSignals, { ids }),
      (row) => row.id,
    ),
    /** Signals of an organisation that hold at `asOf`, newest first. */
    signals: listLoader(
      (ids, list: ListOfSignals) => graph.read(listSignals, { ids, ...list }),
      (row) => row.organizationId,
    ),
  };
}
