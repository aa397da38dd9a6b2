import type { Organization } from '../../server/write/graph-data.ts';
import { showsAny } from './signals.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether a strong stage needs securing: it hangs on one partner, or a member may leave. */
export function isEndangered(snapshot: Snapshot, members: readonly Organization[]): boolean {
  return isConcentrated(snapshot, members) || members.some((one) => mayLeave(snapshot, one));
}

/** 24 months are 730 days. */
function mayLeave(snapshot: Snapshot, { id }: Organization): boolean {
  return showsAny(snapshot, id, ['ADDRESS_CHANGE', 'CAPITAL_REDUCTION', 'LAND_RETURNED'], 730);
}

/** Whether members have at least 3 valid SUPPLIES ties and one partner holds over half of them. */
function isConcentrated(snapshot: Snapshot, members: readonly Organization[]): boolean {
  const isMember = (id: string) => members.some((one) => one.id === id);
  const ties = snapshot.ties.filter(
    (tie) => tie.type === 'SUPPLIES' && (isMember(tie.fromId) || isMember(tie.toId)),
  );
  if (ties.length < 3) return false;
  return snapshot.organizations.some(({ id }) => {
    const held = ties.filter(
      (tie) =>
        (tie.fromId === id && isMember(tie.toId)) || (tie.toId === id && isMember(tie.fromId)),
    );
    return 2 * held.length > ties.length;
  });
}
