import data from '../../server/definitions/default-profile.json' with { type: 'json' };

/** The constants that an office may set, as far as the definitions are read here. */
export type Profile = Pick<
  typeof data,
  'weights' | 'kindWeights' | 'saturations' | 'halfLifeYears' | 'expansionShares'
>;

/** What the product ships, taken as data. */
export const productProfile: Profile = data;
