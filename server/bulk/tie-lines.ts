import type { FactProperties } from '../write/fact-queries.ts';
import { importerLine } from './importer-text.ts';

export interface TieFact {
  readonly id: string;
  readonly type: string;
  /** Numbers of the nodes that it lies between. */
  readonly start: number | string;
  readonly end: number | string;
  readonly properties: FactProperties;
}

/** The headers of a file of ties as Neo4j's importer takes it; the id is first in every line. */
export const tieHeader = importerLine([
  'id',
  ':START_ID',
  ':END_ID',
  ':TYPE',
  'sourceIds:string[]',
  'status',
  'confidence:double',
  'observedOn:date',
  'observedOnPrecision',
  'firstObservedOn:date',
  'validFrom:date',
  'validFromPrecision',
  'validTo:date',
  'validToPrecision',
  'detail',
  'decision',
  'claims:string[]',
  'subject',
  'ratio:double',
  'amount',
  'round',
  'importRunId',
]);

export function tieLine(
  { id, type, start, end, properties: said }: TieFact,
  runId: string,
): string {
  return importerLine([
    id,
    start,
    end,
    type,
    said.sourceIds,
    said.status,
    said.confidence,
    said.observedOn,
    said.observedOnPrecision,
    said.firstObservedOn,
    said.validFrom,
    said.validFromPrecision,
    said.validTo,
    said.validToPrecision,
    said.detail,
    said.decision,
    said.claims,
    said.subject,
    said.ratio,
    said.amount,
    said.round,
    runId,
  ]);
}
