import type { Context } from '../context.ts';
import { regionPrefix } from '../definitions/place.ts';
import { countedConfidence, signalDays } from '../definitions/profile.ts';
import { kindsOf, riskKinds } from '../definitions/signals.ts';
import { found } from '../errors.ts';
import { listLeavingWarnings, type WarningRow } from './queries.ts';

/** GraphQL's LeavingWarning, with the day it was asked for. */
export interface WarningView extends WarningRow {
  readonly asOf: string;
}

interface Question {
  readonly chainId: string;
  readonly regionCode: string;
  readonly asOf: string;
  readonly first: number;
}

/** Throws BAD_USER_INPUT where the chain or the region does not exist. */
export async function readWarnings(
  { chainId, regionCode, asOf, first }: Question,
  { graph, loaders }: Context,
): Promise<WarningView[]> {
  const [chain, region] = await Promise.all([
    loaders.chain.load(chainId),
    loaders.region.load(regionCode),
  ]);
  found(region, 'regionCode', regionCode);
  const { stageIds } = found(chain, 'chainId', chainId);
  const rows = await graph.read(listLeavingWarnings, {
    chainId,
    regionPrefix: regionPrefix(regionCode),
    asOf,
    countedConfidence,
    leavingKinds: kindsOf('LEAVING'),
    riskKinds,
    leavingDays: signalDays.LEAVING,
    riskDays: signalDays.RISK,
    limit: first,
  });
  return rows.map((row) => {
    const own = new Set(row.stageIds);
    return { ...row, asOf, stageIds: stageIds.filter((id) => own.has(id)) };
  });
}
