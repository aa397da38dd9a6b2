import type { Particulars } from './fact-kinds.ts';
import type { FactProperties } from './fact-queries.ts';
import type { Fact } from './graph-data.ts';

/** A row's fact in the shape of what is stored; `subject` where its identity has another than the row names. */
export function factProperties(
  fact: Fact,
  own: Particulars,
  subject: string | undefined = fact.subject,
): FactProperties {
  return compact({
    sourceIds: [...new Set(fact.sourceIds)].sort(),
    status: fact.status,
    confidence: fact.confidence,
    observedOn: fact.observedOn?.day,
    observedOnPrecision: fact.observedOn?.precision,
    firstObservedOn: (fact.firstObservedOn ?? fact.observedOn)?.day,
    validFrom: fact.validFrom?.day,
    validFromPrecision: fact.validFrom?.precision,
    validTo: fact.validTo?.day,
    validToPrecision: fact.validTo?.precision,
    detail: fact.detail,
    ratio: own.ratio,
    amount: own.amount,
    round: own.round,
    evidence: own.evidence,
    revenueShare: own.revenueShare,
    conflict: own.conflict,
    name: own.name,
    stage: own.stage,
    byRole: own.byRole,
    reason: own.reason,
    knownCount: own.knownCount,
    subject: subject || undefined,
    claims: fact.claims?.length ? fact.claims : undefined,
    decision: fact.decision,
  });
}

/** Only what a fact has: most have few of the many properties. */
export function compact(fact: FactProperties): FactProperties {
  const { sourceIds, status, confidence, ...particulars } = fact;
  const known = Object.entries(particulars).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return { sourceIds, status, confidence, ...Object.fromEntries(known) };
}
