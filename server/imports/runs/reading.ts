import { channelReliability } from '../../definitions/reliability.ts';
import type { Graph } from '../../neo4j/graph.ts';
import { openRegions } from '../../templates/clean/regions.ts';
import { cleanRow } from '../../templates/clean-row.ts';
import type { RunDefaults } from '../../templates/template.ts';
import type { ImportRequest } from '../request.ts';
import { listRunRegions, readRunSource } from './queries.ts';
import type { RowReading } from './read-rows.ts';

/** What a preview and a run have to know to read rows; a preview may not name a source yet. */
export type ReadingRequest = Pick<
  ImportRequest,
  'template' | 'columnKeys' | 'personalColumns' | 'fillDown'
> & {
  readonly sourceId: string | null;
};

/** A source that a preview invents where none is named: it leaves with the preview. */
export const inventedSource = { id: 'source:preview', reliability: 1 };

export async function openReading(
  graph: Pick<Graph, 'read'>,
  { template, columnKeys, personalColumns = [], fillDown, sourceId }: ReadingRequest,
): Promise<RowReading> {
  const regions = openRegions(
    (await graph.read(listRunRegions, {})).map(({ parentCode, ...region }) => ({
      ...region,
      ...(parentCode && { parentCode }),
    })),
  );
  return {
    template,
    columnKeys,
    personalColumns: new Set(personalColumns),
    defaults: await defaultsOf(graph, sourceId),
    clean: (row, above) => cleanRow(template, columnKeys, row, above, { fillDown, regions }),
  };
}

async function defaultsOf(
  graph: Pick<Graph, 'read'>,
  sourceId: string | null,
): Promise<RunDefaults> {
  const [source] = sourceId ? await graph.read(readRunSource, { id: sourceId }) : [];
  if (!sourceId || !source) {
    const { id, reliability } = inventedSource;
    return { sourceId: sourceId ?? id, reliability, sourceDate: null };
  }
  const reliability = source.reliability ?? channelReliability[source.channel];
  return { sourceId, reliability, sourceDate: source.date };
}
