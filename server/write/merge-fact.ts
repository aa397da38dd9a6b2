import { decided } from './decision.ts';
import { compact } from './fact-properties.ts';
import type { FactProperties } from './fact-queries.ts';

/** Weakest first: of two reports of one fact the better supported status counts. */
const statuses = ['UNVERIFIED', 'INFERRED', 'REPORTED', 'VERIFIED'] as const;

/**
 * One fact from two reports of it: both sources, the earliest and the newest observation, and of all
 * else what the newer report says, else the other. `stored` wins where both are equally new, so
 * merging a report a second time changes nothing.
 */
export function mergeFact(stored: FactProperties, reported: FactProperties): FactProperties {
  const isNewer = (reported.observedOn ?? '') > (stored.observedOn ?? '');
  const [lead, other] = isNewer ? [reported, stored] : [stored, reported];
  const validFrom = lead.validFrom ? lead : other;
  const validTo = lead.validTo ? lead : other;
  const stronger = reported.confidence > stored.confidence ? reported : stored;
  return compact({
    sourceIds: [...new Set([...stored.sourceIds, ...reported.sourceIds])].sort(),
    status:
      statuses[Math.max(...[lead, other].map((fact) => statuses.indexOf(fact.status)))] ??
      lead.status,
    confidence: stronger.confidence,
    evidence: stronger.evidence,
    observedOn: lead.observedOn,
    observedOnPrecision: lead.observedOnPrecision,
    firstObservedOn: earliest(stored.firstObservedOn, reported.firstObservedOn),
    validFrom: validFrom.validFrom,
    validFromPrecision: validFrom.validFromPrecision,
    validTo: validTo.validTo,
    validToPrecision: validTo.validToPrecision,
    detail: lead.detail ?? other.detail,
    ratio: lead.ratio ?? other.ratio,
    amount: lead.amount ?? other.amount,
    round: lead.round ?? other.round,
    revenueShare: lead.revenueShare ?? other.revenueShare,
    conflict: stored.conflict || reported.conflict,
    name: lead.name ?? other.name,
    stage: lead.stage ?? other.stage,
    byRole: lead.byRole ?? other.byRole,
    reason: lead.reason ?? other.reason,
    knownCount: lead.knownCount ?? other.knownCount,
    ...decided(stored),
  });
}

/** The reports of one fact in one load, in whatever order they came. */
export function mergeReports(
  first: FactProperties,
  others: readonly FactProperties[],
): FactProperties {
  if (others.length === 0) return first;
  const [oldest = first, ...rest] = [first, ...others]
    .map((report) => ({ report, key: `${report.observedOn ?? ''} ${JSON.stringify(report)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ report }) => report);
  return rest.reduce(mergeFact, oldest);
}

type Text = string | null | undefined;

function earliest(a: Text, b: Text): Text {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
