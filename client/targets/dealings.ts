/** As much of a reach path as counts here. */
interface Way {
  readonly steps: readonly unknown[];
}

/**
 * What a lead's row may say of dealings with local organisations, by the reach paths that are
 * known. `beside` = one that the question does not start from, or in a role that it does not ask
 * for, deals with it directly.
 */
export function dealingsOf(ways: readonly Way[]): 'none' | 'beside' {
  return ways.some(({ steps }) => steps.length === 1) ? 'beside' : 'none';
}
