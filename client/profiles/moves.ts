interface Ranked {
  readonly rank: number;
  readonly organization: { readonly id: string; readonly name: string };
}

/** One of the best under our profile, and where the other one puts it; null = not among its best. */
export interface Move<Row> {
  readonly row: Row;
  readonly theirRank: number | null;
}

/** How the top of a list under one profile stands under another. */
export function movesOf<Row extends Ranked>(
  ours: readonly Row[],
  theirs: readonly Row[],
): { readonly moves: readonly Move<Row>[]; readonly leftOut: readonly Row[] } {
  const theirRanks = new Map(theirs.map(({ organization, rank }) => [organization.id, rank]));
  const kept = new Set(ours.map(({ organization }) => organization.id));
  return {
    moves: ours.map((row) => ({ row, theirRank: theirRanks.get(row.organization.id) ?? null })),
    leftOut: theirs.filter(({ organization }) => !kept.has(organization.id)),
  };
}
