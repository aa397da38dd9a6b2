import { present } from '../templates/present.ts';
import type { FactProperties } from '../write/fact-queries.ts';
import type { Day, Fact, Precision } from '../write/graph-data.ts';

type Text = string | null | undefined;

/** A day with its precision; one that the graph keeps without is known exactly. */
export function dayOf(day: Text, precision?: Precision | null): Day | undefined {
  return day ? { day, precision: precision ?? 'DAY' } : undefined;
}

const said = <T>(value: T | null | undefined) => value ?? undefined;

/** A stored fact as an item of the writer, but for its ends and what only its sort has. */
export function factOf(stored: FactProperties): Fact {
  return present({
    subject: said(stored.subject),
    sourceIds: stored.sourceIds,
    status: stored.status,
    confidence: stored.confidence,
    observedOn: dayOf(stored.observedOn, stored.observedOnPrecision),
    firstObservedOn: dayOf(stored.firstObservedOn),
    validFrom: dayOf(stored.validFrom, stored.validFromPrecision),
    validTo: dayOf(stored.validTo, stored.validToPrecision),
    detail: said(stored.detail),
    claims: said(stored.claims),
    decision: said(stored.decision),
  });
}
