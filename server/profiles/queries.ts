import { z } from 'zod';
import { countParam, cypher } from '../neo4j/query.ts';

const row = z.object({
  id: z.string(),
  key: z.string(),
  number: z.int(),
  name: z.string(),
  version: z.string(),
  basedOn: z.string().nullable(),
  savedAt: z.string(),
  constants: z.string(),
});

export type SavedRow = z.output<typeof row>;

export const listScoreProfiles = cypher('profiles/list-score-profiles', {
  params: z.object({ first: countParam }),
  row,
});

export const readScoreProfile = cypher('profiles/read-score-profile', {
  params: z.object({ key: z.string(), number: countParam.nullable() }),
  row,
});

export const listVersions = cypher('profiles/list-versions', {
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), id: z.string() }),
});

export const saveScoreProfile = cypher('profiles/save-score-profile', {
  params: z.object({
    id: z.string(),
    key: z.string(),
    number: countParam,
    name: z.string(),
    version: z.string(),
    basedOn: z.string().nullable(),
    savedAt: z.iso.datetime(),
    constants: z.string(),
    saveId: z.string(),
  }),
  row: z.object({ isSaved: z.boolean() }),
});
