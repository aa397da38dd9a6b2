import { relationType } from '../columns.ts';
import { connectionFields, readSize } from '../connection.ts';
import { contradictionsOf } from '../definitions/contradictions.ts';
import { found } from '../errors.ts';
import { ageYears, reportsOf } from '../fact-claims.ts';
import { loadPresent } from '../loader.ts';
import type { CompanyResolvers, Resolvers } from '../schema.generated.ts';
import { relationPage, total } from './list.ts';
import { parseMoney } from './money.ts';
import { listRelevantRelations } from './queries.ts';

/** The ties of an organisation, a field of all six kinds. */
const ties: Pick<CompanyResolvers, 'relations' | 'relationCounts'> = {
  relations: relationPage,
  relationCounts: async ({ id }, { asOf }, { loaders, dataDate }) =>
    loaders.relationCounts.load({ id, args: { asOf: asOf ?? (await dataDate()) } }),
};

export const relations: Resolvers = {
  Query: {
    neighborhood: async (_, args, { graph, loaders, dataDate }) => {
      const { organizationId } = args;
      const first = readSize('first', args.first ?? 15);
      const types = args.types ?? relationType.options;
      const center = await loaders.organization.load(organizationId);
      const asOf = args.asOf ?? (await dataDate());
      const [rows, counts] = await Promise.all([
        graph.read(listRelevantRelations, { organizationId, types: [...types], asOf, first }),
        loaders.relationCounts.load({ id: organizationId, args: { asOf } }),
      ]);
      return {
        center: found(center, 'organizationId', organizationId),
        relations: rows,
        counts,
        totalCount: total(counts.filter(({ type }) => types.includes(type))),
      };
    },
  },
  Relation: {
    from: (relation, _, { loaders }) => loadPresent(loaders.organization, relation.fromId),
    to: (relation, _, { loaders }) => loadPresent(loaders.organization, relation.toId),
    amount: ({ amountText }) => (amountText === null ? null : parseMoney(amountText)),
    sources: (relation, _, { loaders }) => loaders.sources(relation.sourceIds),
    claims: reportsOf,
    contradictions: (relation) => contradictionsOf(reportsOf(relation)),
    ageYears: async (relation, _, { dataDate }) => ageYears(relation, await dataDate()),
  },
  Claim: {
    amountText: ({ amount }) => amount ?? null,
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
  ContestedValue: {
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
  Company: ties,
  Investor: ties,
  Institute: ties,
  Association: ties,
  Park: ties,
  Authority: ties,
  RelationConnection: connectionFields,
};
