import { formatMoment } from '../format.ts';
import { OrganizationLink } from './organization-link.tsx';
import type { Proposal } from './use-merges.ts';
import { useWords } from './words.ts';

/** Who decided, when, why, and what is left; nothing while the pair is open. */
export function DecidedNote({ proposal }: { proposal: Proposal }) {
  const words = useWords();
  const { decidedBy, decidedAt, note, keptId, sides } = proposal;
  if (!decidedBy || !decidedAt) return null;
  const kept = sides.find(({ organizationId }) => organizationId === keptId);
  const others = sides.filter(({ organizationId }) => organizationId !== keptId);
  return (
    <div className="merge-decided">
      {kept && (
        <p>
          {words.lastAccepted('', others.map(({ name }) => name).join(' / '))}
          <OrganizationLink name={kept.name} id={kept.organization?.id ?? null} />
        </p>
      )}
      <p className="hint">{words.decided(decidedBy, formatMoment(decidedAt))}</p>
      {note && (
        <p>
          <span className="hint">{words.noteSaid}</span> {note}
        </p>
      )}
    </div>
  );
}
