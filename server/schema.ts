import { readFileSync } from 'node:fs';
import { chains } from './chains/resolvers.ts';
import { coverage } from './coverage/resolvers.ts';
import { edits } from './edits/resolvers.ts';
import { imports } from './imports/resolvers.ts';
import { merges } from './merges/resolvers.ts';
import { nodes } from './nodes/resolvers.ts';
import { organizations } from './organizations/resolvers.ts';
import { panorama } from './panorama/resolvers.ts';
import { profiles } from './profiles/resolvers.ts';
import { quarantine } from './quarantine/resolvers.ts';
import { reach } from './reach/resolvers.ts';
import { regions } from './regions/resolvers.ts';
import { relations } from './relations/resolvers.ts';
import { scalars } from './scalars.ts';
import { search } from './search/resolvers.ts';
import { signals } from './signals/resolvers.ts';
import { sources } from './sources/resolvers.ts';
import { targets } from './targets/resolvers.ts';

const sdl = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

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
  sdl('./relations/claims.graphql'),
  sdl('./merges/schema.graphql'),
  sdl('./signals/schema.graphql'),
  sdl('./edits/schema.graphql'),
  sdl('./edits/inputs.graphql'),
  sdl('./edits/history.graphql'),
  sdl('./search/schema.graphql'),
  sdl('./panorama/schema.graphql'),
  sdl('./coverage/schema.graphql'),
  sdl('./reach/schema.graphql'),
  sdl('./profiles/schema.graphql'),
  sdl('./targets/schema.graphql'),
  sdl('./targets/reasons.graphql'),
  sdl('./targets/robustness.graphql'),
  sdl('./targets/fame.graphql'),
  sdl('./imports/schema.graphql'),
  sdl('./quarantine/schema.graphql'),
];

export const resolvers = [
  scalars,
  nodes,
  regions,
  chains,
  sources,
  organizations,
  relations,
  merges,
  signals,
  edits,
  search,
  panorama,
  coverage,
  reach,
  profiles,
  targets,
  imports,
  quarantine,
];
