/** The pair one step on or back; round the ends. Null when there is no other one. */
export function stepFrom(ids: readonly string[], id: string | null, step: 1 | -1): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  if (at === -1) return ids.at(step === 1 ? 0 : -1) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}

/**
 * The pair to open once this one has left the queue: the next that was not skipped, else the one
 * before it; null when it was the last.
 */
export function afterLeaving(
  ids: readonly string[],
  id: string,
  skipped: readonly string[],
): string | null {
  const at = ids.indexOf(id);
  const [behind, before] = at === -1 ? [ids, []] : [ids.slice(at + 1), ids.slice(0, at)];
  const isFresh = (one: string) => !skipped.includes(one);
  return behind.find(isFresh) ?? before.findLast(isFresh) ?? behind[0] ?? before.at(-1) ?? null;
}
