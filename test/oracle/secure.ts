import type { Organization } from '../../seeds/graph-data.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether members have at least 3 valid SUPPLIES ties and one partner holds over half of them. */
export function isConcentrated(snapshot: Snapshot, members: readonly Organization[]): boolean {
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
