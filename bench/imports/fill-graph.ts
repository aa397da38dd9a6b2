import type { Graph } from '../../server/neo4j/graph.ts';
import type { Organization } from '../../server/write/graph-data.ts';
import { refreshPlans } from '../../server/write/run-queries.ts';
import { writeGraph } from '../../server/write/write-graph.ts';

const batchSize = 10_000;

/** A graph with so many organisations and a source. */
export async function fillGraph(
  graph: Graph,
  count: number,
  own: (n: number) => Pick<Organization, 'name' | 'uscc'>,
): Promise<void> {
  const sources = [{ id: 'source:bench', title: '测试来源', channel: 'DISTRICT' as const }];
  const regions = [{ code: '990105', name: '测试区', level: 'DISTRICT' as const }];
  await writeGraph(graph, { sources, regions }, 'bench');
  for (let from = 0; from < count; from += batchSize) {
    const organizations = Array.from(
      { length: Math.min(batchSize, count - from) },
      (_, k): Organization => {
        const { name, uscc } = own(from + k);
        const id = `org:${uscc}`;
        const place = { regionCode: '990105', country: 'CN' };
        const sourceIds = ['source:bench'];
        return {
          id,
          name,
          ...(uscc && { uscc }),
          label: 'Company',
          status: 'ACTIVE',
          ...place,
          sourceIds,
        };
      },
    );
    await writeGraph(graph, { organizations }, 'bench');
  }
  await graph.write(refreshPlans, {});
}
