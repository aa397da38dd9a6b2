import { expect } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { run } from '../support/run.ts';

const profile = `{
  id key number name version basedOn savedAt isDefault versions
  weights { mode weights { ties gap reach expansion fit risk } }
  kinds { kind name weight saturation }
  halfLives { type name years }
  severities { kind name value }
  expansionShares { sign name value }
  calibration { data date result }
}`;
const save = `mutation ($input: SaveScoreProfileInput!) {
  saveScoreProfile(input: $input) {
    profile ${profile} newest { id number } userErrors { field value message code }
  }
}`;
const read = `query ($id: ID!) { scoreProfile(id: $id) ${profile} }`;

/** Saving and reading as a client does it. */
export function askProfiles(graph: Graph) {
  const trySave = async (input: Record<string, unknown>) => {
    const { data, errors } = await run(graph, save, {
      input: { key: 'jia-office', name: '甲一测试方案', ...input },
    });
    expect(errors).toBeUndefined();
    return data.saveScoreProfile;
  };
  return {
    trySave,
    saved: async (input: Record<string, unknown>) => {
      const { profile, userErrors } = await trySave(input);
      expect(userErrors).toEqual([]);
      return profile;
    },
    read: async (id: string) => (await run(graph, read, { id })).data.scoreProfile,
  };
}
