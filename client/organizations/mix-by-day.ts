interface Tie {
  readonly id: string;
  readonly validFrom: string | null;
}

interface Event {
  readonly id: string;
  readonly occurredOn: string;
}

type Row<T, E> = { readonly id: string; readonly day: string } & (
  | { readonly relation: T; readonly signal: null }
  | { readonly relation: null; readonly signal: E }
);

/** Ties by their first day among signals by theirs, the newest first and the undated last. */
export function mixByDay<T extends Tie, E extends Event>(
  relations: readonly T[],
  signals: readonly E[],
): Row<T, E>[] {
  const rows: Row<T, E>[] = [
    ...relations.map((relation) => ({
      id: relation.id,
      day: relation.validFrom ?? '',
      relation,
      signal: null,
    })),
    ...signals.map((signal) => ({ id: signal.id, day: signal.occurredOn, relation: null, signal })),
  ];
  return rows.sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1));
}
