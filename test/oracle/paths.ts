import { isPathOut } from './exclusions.ts';
import { listGroupPaths } from './group.ts';
import { listOneHopPaths } from './one-hop.ts';
import type { FoundPath } from './path.ts';
import type { Run } from './run.ts';
import { listTwoHopPaths } from './two-hop.ts';

/** Every path of every kind to anybody, roles and exclusions aside. */
export function listAllPaths(run: Run): FoundPath[] {
  return [...listOneHopPaths(run), ...listGroupPaths(run), ...listTwoHopPaths(run)];
}

/** Those that count: of the roles asked for, over ties that are not excluded. */
export function keepAskedPaths(run: Run, paths: readonly FoundPath[]): FoundPath[] {
  const { roles, exclude } = run.question;
  return paths.filter(
    (path) => (roles === undefined || roles.includes(path.role)) && !isPathOut(path, exclude),
  );
}
