import { readFileSync } from 'node:fs';
import { GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
  GraphQLURL,
} from 'graphql-scalars';
import { chains } from './chains/resolvers.ts';
import { nodes } from './nodes/resolvers.ts';
import { organizations } from './organizations/resolvers.ts';
import { regionCode } from './region-code.ts';
import { regions } from './regions/resolvers.ts';
import { relations } from './relations/resolvers.ts';
import { search } from './search/resolvers.ts';
import { sources } from './sources/resolvers.ts';

const sdl = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const scalars = {
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  DateTime: GraphQLDateTime,
  NonNegativeInt: GraphQLNonNegativeInt,
  PositiveInt: GraphQLPositiveInt,
  URL: GraphQLURL,
  RegionCode: regionCode,
};

/** The slices, each with its SDL and its resolvers; a new slice is one more line in both lists. */
export const typeDefs = [
  sdl('./base.graphql'),
  sdl('./nodes/schema.graphql'),
  sdl('./regions/schema.graphql'),
  sdl('./chains/schema.graphql'),
  sdl('./sources/schema.graphql'),
  sdl('./organizations/schema.graphql'),
  sdl('./organizations/kinds.graphql'),
  sdl('./relations/schema.graphql'),
  sdl('./search/schema.graphql'),
  sdl('./panorama/schema.graphql'),
  sdl('./reach/schema.graphql'),
  sdl('./targets/schema.graphql'),
];

export const resolvers = [
  scalars,
  nodes,
  regions,
  chains,
  sources,
  organizations,
  relations,
  search,
];
