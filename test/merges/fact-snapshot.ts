import type { Driver } from 'neo4j-driver';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';

/** The graph as text but for histories, and for how often it changed; a proposal's own moments are left out. */
export function openFactSnapshot(driver: Driver): () => Promise<string[]> {
  const all = openSnapshot(driver);
  return async () =>
    (await all()).filter((line) => !/"labels":\["(Revision|DataVersion)"\]/.test(line));
}
