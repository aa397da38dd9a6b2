import type { CoverageMeasure, CoverageMeasureKind } from '../schema.generated.ts';
import type { KnownRow } from './queries.ts';

export type Measure = Omit<CoverageMeasure, '__typename'>;

interface Split {
  readonly isLocal: boolean;
}

/** A measure over rows that part what is in the region from what is elsewhere. */
export function measure<Row extends Split>(
  kind: CoverageMeasureKind,
  rows: readonly Row[],
  known: (row: Row) => number,
  total: (row: Row) => number,
): Measure {
  const sum = (of: readonly Row[], count: (row: Row) => number) =>
    of.reduce((sum, row) => sum + count(row), 0);
  const local = rows.filter(({ isLocal }) => isLocal);
  return {
    kind,
    knownCount: sum(rows, known),
    totalCount: sum(rows, total),
    localKnownCount: sum(local, known),
    localTotalCount: sum(local, total),
  };
}

/** What is known of organisations, in the order of the page. */
export function organizationMeasures(rows: readonly KnownRow[]) {
  const all = ({ organizationCount }: KnownRow) => organizationCount;
  return {
    region: measure('REGION', rows, ({ placedCount }) => placedCount, all),
    uscc: measure(
      'USCC',
      rows,
      ({ usccCount }) => usccCount,
      ({ usccWantedCount }) => usccWantedCount,
    ),
    stage: measure('STAGE', rows, ({ attachedCount }) => attachedCount, all),
    ties: measure('TIES', rows, ({ tiedCount }) => tiedCount, all),
    supply: measure('SUPPLY', rows, ({ suppliedCount }) => suppliedCount, all),
    signals: measure('SIGNALS', rows, ({ signalledCount }) => signalledCount, all),
  };
}
