import type { Fact, FactStatus } from '../write/graph-data.ts';
import { dayText, listText, numberText } from './cell-text.ts';
import { claimsText, readClaims } from './claims-cell.ts';
import type { Cells } from './column.ts';
import { present } from './present.ts';
import type { RowReader } from './row-reader.ts';
import type { RunDefaults } from './template.ts';

const statuses = ['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'] as const;
const decisions = ['CONFIRMED', 'REJECTED'] as const;

type Confidence = Readonly<Record<FactStatus, number>>;

/** Of a fact whose row gives no confidence of its own. */
const confidenceByStatus: Confidence = {
  VERIFIED: 0.95,
  REPORTED: 0.8,
  INFERRED: 0.6,
  UNVERIFIED: 0.5,
};

/** Of a place in a stage, which is asserted as a whole and not measured. */
export const assertedConfidence: Confidence = {
  VERIFIED: 1,
  REPORTED: 0.9,
  INFERRED: 0.6,
  UNVERIFIED: 0.5,
};

/**
 * What a row says of its fact besides its sources, which are found later. A confidence that the row does
 * not give follows from the status and is no higher than the source is reliable; a fact without a day of
 * observation was observed on the day of the source.
 */
export function readFact(
  reader: RowReader,
  { reliability, sourceDate }: RunDefaults,
  confidences: Confidence = confidenceByStatus,
): Omit<Fact, 'sourceIds'> {
  const status = reader.choice('status', statuses) ?? 'REPORTED';
  const isDated = sourceDate !== null && reader.texts('source') === undefined;
  const observedOn =
    reader.day('observedOn') ??
    (isDated ? { day: sourceDate, precision: 'DAY' as const } : undefined);
  const validFrom = reader.day('validFrom');
  const validTo = reader.day('validTo');
  const [from, to] = [dayText(validFrom), dayText(validTo)];
  const shared = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from && to && to.slice(0, shared) < from.slice(0, shared)) {
    reader.note('REVIEW', 'ENDS_BEFORE_START', 'validTo', to, `${from} – ${to}`);
  }
  return present({
    status,
    confidence: reader.share('confidence') ?? Math.min(confidences[status], reliability),
    observedOn,
    firstObservedOn: reader.day('firstObservedOn'),
    validFrom,
    validTo,
    detail: reader.text('detail'),
    subject: reader.text('subject'),
    decision: reader.choice('decision', decisions),
    claims: readClaims(reader),
  });
}

/** Every cell of a fact, its sources by id. */
export function factCells(fact: Fact): Cells {
  return {
    source: listText(fact.sourceIds),
    status: fact.status,
    confidence: numberText(fact.confidence),
    observedOn: dayText(fact.observedOn),
    firstObservedOn: dayText(fact.firstObservedOn),
    validFrom: dayText(fact.validFrom),
    validTo: dayText(fact.validTo),
    detail: fact.detail,
    subject: fact.subject,
    decision: fact.decision,
    claims: claimsText(fact.claims),
  };
}
