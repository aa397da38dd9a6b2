import { createHash } from 'node:crypto';

/** Of a pair of organisations, whichever way round. */
export function proposalId(aId: string, bId: string): string {
  const ends = [aId, bId].sort().join('\n');
  return `merge:${createHash('sha256').update(ends).digest('hex').slice(0, 32)}`;
}
