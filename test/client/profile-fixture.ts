import { zh as text } from '../../client/i18n/zh.ts';
import type { ProfileFieldsFragment, TargetMode } from '../../client/operations.generated.ts';
import { groupsOf } from '../../client/profiles/constants.ts';
import { zh as words } from '../../client/profiles/words-zh.ts';
import { defaultProfile } from '../../server/definitions/default-profile.ts';

const pairs = <Key extends string>(values: Readonly<Record<Key, number>>) =>
  Object.entries(values) as [Key, number][];

/** The product's own profile as the server answers it. */
export const ownProfile: ProfileFieldsFragment = {
  id: `profile:${defaultProfile.key}`,
  key: defaultProfile.key,
  number: null,
  name: defaultProfile.name,
  version: defaultProfile.version,
  isDefault: true,
  basedOn: null,
  savedAt: null,
  versions: [`profile:${defaultProfile.key}`],
  weights: Object.entries(defaultProfile.weights).map(([mode, weights]) => ({
    mode: mode as TargetMode,
    weights,
  })),
  kinds: pairs(defaultProfile.kindWeights).map(([kind, weight]) => ({
    kind,
    weight,
    saturation: kind === 'DEMAND' || kind === 'ACTIVITY' ? null : defaultProfile.saturations[kind],
  })),
  halfLives: pairs(defaultProfile.halfLifeYears).map(([type, years]) => ({ type, years })),
  severities: pairs(defaultProfile.severities).map(([kind, value]) => ({ kind, value })),
  expansionShares: pairs(defaultProfile.expansionShares).map(([sign, value]) => ({ sign, value })),
  calibration: null,
};

export const ownGroups = groupsOf(ownProfile, words, text);
