import { found } from '../errors.ts';
import type { Resolvers } from '../schema.generated.ts';
import { compareProfiles } from './constants.ts';
import { agingNames, keysOf, kindNames, modeNames, riskNames, signNames } from './names.ts';
import { listNewest, ownProfile } from './read.ts';
import { isSummed } from './rules.ts';
import { saveAsAsked } from './save-as-asked.ts';

export const profiles: Resolvers = {
  Query: {
    scoreProfiles: async (_, __, { graph, spend }) => {
      const all = [ownProfile, ...(await listNewest(graph))];
      spend(all.length);
      return all;
    },
    scoreProfile: (_, { id }, { readProfile }) => readProfile(id),
  },
  Mutation: {
    saveScoreProfile: (_, { input }, context) => saveAsAsked(input, context),
  },
  ScoreProfile: {
    isDefault: ({ id }) => id === ownProfile.id,
    versions: ({ id, key }, _, { loaders }) =>
      id === ownProfile.id ? [id] : loaders.profileVersions(key),
    weights: ({ weights }) => keysOf(modeNames).map((mode) => ({ mode, weights: weights[mode] })),
    kinds: ({ kindWeights, saturations }) =>
      keysOf(kindNames).map((kind) => ({
        kind,
        name: kindNames[kind],
        weight: kindWeights[kind],
        saturation: isSummed(kind) ? saturations[kind] : null,
      })),
    halfLives: ({ halfLifeYears }) =>
      keysOf(agingNames).map((type) => ({
        type,
        name: agingNames[type],
        years: halfLifeYears[type],
      })),
    severities: ({ severities }) =>
      keysOf(riskNames).map((kind) => ({ kind, name: riskNames[kind], value: severities[kind] })),
    expansionShares: ({ expansionShares }) =>
      keysOf(signNames).map((sign) => ({
        sign,
        name: signNames[sign],
        value: expansionShares[sign],
      })),
    compare: async (profile, { withId }, { readProfile }) =>
      compareProfiles(profile, found(await readProfile(withId), 'withId', withId)),
  },
};
