import type { Graph } from '../server/neo4j/graph.ts';
import { beginDemo, endDemo, readDemoState } from './demo-queries.ts';
import { loadGongshu } from './gongshu/load.ts';

const demo = { demoRunId: 'demo' };

/** Loads the demo into an empty graph, and into one where its first load was interrupted. */
export async function ensureDemo(graph: Graph, onProgress: (line: string) => void): Promise<void> {
  const [state] = await graph.read(readDemoState, demo);
  if (!state?.isWaiting) return;
  onProgress('Loading the demo: 杭州市拱墅区.');
  await graph.write(beginDemo, demo);
  const { files } = await loadGongshu(graph);
  await graph.write(endDemo, demo);
  const sum = (of: 'read' | 'rejected') => files.reduce((total, file) => total + file[of], 0);
  onProgress(`Loaded ${sum('read')} rows of ${files.length} files, ${sum('rejected')} rejected.`);
}
