import { z } from 'zod';
import { factColumns, idsParams, text } from '../columns.ts';
import { riskKinds, signalKinds } from '../definitions/signals.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

const { status, confidence, observedOn, sourceIds } = factColumns;
const kinds = z.array(z.enum(signalKinds));

const signal = z.object({
  id: z.string(),
  organizationId: z.string(),
  kind: z.enum(signalKinds),
  title: z.string(),
  occurredOn: z.iso.date(),
  occurredOnPrecision: z.enum(['YEAR', 'MONTH', 'DAY']),
  regionCode: text,
  amount: text,
  status,
  confidence,
  observedOn,
  sourceIds,
});

export const loadSignals = cypher('signals/load-signals', { params: idsParams, row: signal });

export const listSignals = cypher('signals/list-signals', {
  params: idsParams.extend({ kinds, asOf: dayParam, limit: countParam }),
  row: signal,
});

export const listLeavingWarnings = cypher('signals/list-leaving-warnings', {
  params: z.object({
    chainId: z.string(),
    regionPrefix: z.string(),
    asOf: dayParam,
    countedConfidence: z.number(),
    leavingKinds: kinds,
    riskKinds: z.array(z.enum(riskKinds)),
    leavingDays: countParam,
    riskDays: countParam,
    limit: countParam,
  }),
  row: z.object({
    organizationId: z.string(),
    stageIds: z.array(z.string()),
    /** Newest first. */
    signalIds: z.array(z.string()),
    newestOn: z.iso.date(),
    isChainLeader: z.boolean(),
  }),
});

export type SignalRow = z.output<typeof signal>;
export type WarningRow = z.output<typeof listLeavingWarnings.row>;
