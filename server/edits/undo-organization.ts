import { userError } from '../user-error.ts';
import type { Editing } from './editing.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { organizationLabel } from './queries.ts';
import { deleteStored } from './remove-organization.ts';
import type { RevisionRow } from './revision-queries.ts';
import { ownerOfKeys } from './save-organization.ts';
import { changedSince, isAsLeft, reversal } from './since.ts';
import { lockedOrganization, storeOrganization } from './store-organization.ts';
import { stateOf } from './version.ts';

/** Returns an organisation to what it was before a step. */
export async function undoOrganization(editing: Editing, step: RevisionRow): Promise<Outcome> {
  const { id: revisionId, entityId: id, before } = step;
  const stored = await lockedOrganization(editing, id);
  if (!isAsLeft(step, stored && stateOf(stored))) {
    return changedSince(step, stored !== null);
  }
  if (!before) {
    if (stored && stored.factCount > 0) {
      const message = `Has ${stored.factCount} ties and positions by now; remove them first.`;
      return refused(userError('revisionId', revisionId, message, 'CONFLICT'));
    }
    if (stored) await deleteStored(editing, stored, 'RESTORED');
    return done(id);
  }
  const { label: kind, ...patch } = reversal(step, before);
  const keys = { ids: [], uscc: text(patch.uscc), stockCode: text(patch.stockCode) };
  const other = await ownerOfKeys(editing, keys, id);
  if (other) {
    const message = `Its ${other.field} belongs to ${other.id} by now.`;
    return refused(userError('revisionId', revisionId, message, 'CONFLICT'));
  }
  const known = organizationLabel.safeParse(kind);
  const label = known.success ? known.data : stored?.label;
  if (!label) return refused(userError('revisionId', revisionId, 'Its kind is not known.'));
  await storeOrganization(editing, id, stored, { label, patch, change: 'RESTORED' });
  return done(id);
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
