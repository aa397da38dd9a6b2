import { factEnds, factId } from '../fact-id.ts';
import type { FactProperties } from '../write/fact-queries.ts';
import type { TieType } from '../write/graph-data.ts';
import { openTextFile, type TextFile } from './files.ts';
import { openIdTable } from './id-table.ts';
import type { LoadedOrganizations } from './load-organizations.ts';
import { tieHeader, tieLine } from './tie-lines.ts';

/** A tie as a row says it, its ends by the numbers of their organisations. */
export interface SaidTie {
  readonly type: TieType;
  readonly from: number;
  readonly to: number;
  readonly properties: FactProperties;
}

/** Where ties go: the file for the importer, and what has to be known of all of them. */
export interface TieSink {
  readonly file: TextFile;
  readonly runId: string;
  /** Which ties came already. */
  readonly seen: ReturnType<typeof openIdTable>;
  /** What further rows say of a tie, by its id. */
  readonly repeated: Map<string, FactProperties[]>;
  /** Ties of each organisation, either way, by its number. */
  readonly tieCounts: Uint32Array;
  /** The newest day that a tie was observed or became valid; ISO text, empty without any. */
  newest: string;
}

export function openTieSink(work: string, runId: string, organizations: number): TieSink {
  return {
    file: openTextFile(`${work}/ties.csv`, tieHeader),
    runId,
    seen: openIdTable(),
    repeated: new Map(),
    tieCounts: new Uint32Array(organizations),
    newest: '',
  };
}

export function noteRepeated({ repeated }: TieSink, id: string, properties: FactProperties): void {
  const reports = repeated.get(id);
  if (reports) reports.push(properties);
  else repeated.set(id, [properties]);
}

export function countTie({ tieCounts }: TieSink, from: number, to: number): void {
  tieCounts[from] = (tieCounts[from] ?? 0) + 1;
  tieCounts[to] = (tieCounts[to] ?? 0) + 1;
}

export function putTie(
  sink: TieSink,
  { type, from, to, properties }: SaidTie,
  { ids, firstNode }: Pick<LoadedOrganizations, 'ids' | 'firstNode'>,
): 'CREATED' | 'MERGED' {
  const [a, b] = [ids[from] ?? '', ids[to] ?? ''];
  const [fromId] = factEnds(type, a, b);
  const [start, end] = fromId === a ? [from, to] : [to, from];
  const id = factId(type, a, b, properties.subject ?? '');
  for (const day of [properties.observedOn, properties.validFrom]) {
    if (day && day > sink.newest) sink.newest = day;
  }
  if (!sink.seen.add(id)) {
    noteRepeated(sink, id, properties);
    return 'MERGED';
  }
  countTie(sink, from, to);
  const nodes = { start: firstNode + start, end: firstNode + end };
  sink.file.add(tieLine({ id, type, ...nodes, properties }, sink.runId));
  return 'CREATED';
}
