import { chainLoaders } from './chains/loaders.ts';
import { type AliasChange, changeAliases } from './edits/aliases.ts';
import { editLoaders } from './edits/loaders.ts';
import { rowBudget } from './limits.ts';
import { mergeLoaders } from './merges/loaders.ts';
import type { Graph, Statements } from './neo4j/graph.ts';
import { nodeLoader } from './nodes/loaders.ts';
import { readDataDate } from './nodes/queries.ts';
import type { Imports } from './open-imports.ts';
import { organizationLoaders } from './organizations/loaders.ts';
import { panoramaLoaders } from './panorama/loaders.ts';
import { chainViews } from './panorama/open.ts';
import { profileLoaders } from './profiles/loaders.ts';
import { readProfile } from './profiles/read.ts';
import { quarantineLoaders } from './quarantine/loaders.ts';
import { type FindReach, reachFinder } from './reach/open.ts';
import { regionLoaders } from './regions/loaders.ts';
import { relationLoaders } from './relations/loaders.ts';
import type { SaveSourceInput, UserError } from './schema.generated.ts';
import { productLoaders } from './search/loaders.ts';
import { signalLoaders } from './signals/loaders.ts';
import { sourceLoaders } from './sources/loaders.ts';
import { type SourceAnswer, saveSource } from './sources/save.ts';

/** What a resolver may use besides its arguments; made anew for each request. */
export interface Context {
  readonly graph: Graph;
  /** The way to the rows of other slices: by id, batched, at most once per request. */
  readonly loaders: Loaders & { readonly node: ReturnType<typeof nodeLoader> };
  /** 数据截至. The newest day in the graph; today in UTC while the graph is empty. Default of `asOf`. */
  readonly dataDate: () => Promise<string>;
  /** Called by every page with its size before it reads; throws QUERY_TOO_COMPLEX when a request asks for too much. */
  readonly spend: (rows: number) => void;
  /** A chain as seen from a region at a day, verdicts included; read at most once per request. */
  readonly chainView: ReturnType<typeof chainViews>;
  /** Who in a region can introduce us to given organisations. */
  readonly findReach: FindReach;
  /** 评分方案 by id, the product's own when none is given; null when there is no such profile. */
  readonly readProfile: (id?: string) => ReturnType<typeof readProfile>;
  /** 来源. Enters a source, or says anew what is known of one; whatever imports names its source so. */
  readonly saveSource: (input: SaveSourceInput) => Promise<SourceAnswer>;
  /** 别名. Changes the other names of an organisation, unless `within`, asked first, has something against it. */
  readonly changeAliases: (
    change: AliasChange,
    within: (statements: Statements) => Promise<UserError[]>,
  ) => Promise<UserError[]>;
  /** 导入. The files that were handed in, and the runs that load them. */
  readonly imports: Imports;
}

export type ChainView = Awaited<ReturnType<Context['chainView']>>;
export type StoredProfile = NonNullable<Awaited<ReturnType<Context['readProfile']>>>;
export type StageView = ChainView['stages'][number];

export type Loaders = ReturnType<typeof entityLoaders>;

function entityLoaders(graph: Graph) {
  return {
    ...chainLoaders(graph),
    ...editLoaders(graph),
    ...mergeLoaders(graph),
    ...organizationLoaders(graph),
    ...panoramaLoaders(graph),
    ...profileLoaders(graph),
    ...quarantineLoaders(graph),
    ...productLoaders(graph),
    ...regionLoaders(graph),
    ...relationLoaders(graph),
    ...signalLoaders(graph),
    ...sourceLoaders(graph),
  };
}

export function createContext(graph: Graph, imports: Imports): Context {
  const loaders = entityLoaders(graph);
  let dataDate: Promise<string> | undefined;
  return {
    graph,
    loaders: { ...loaders, node: nodeLoader(loaders) },
    spend: rowBudget(),
    dataDate: () => {
      dataDate ??= readOrToday(graph);
      return dataDate;
    },
    chainView: chainViews(graph, loaders),
    findReach: reachFinder(graph, loaders),
    readProfile: (id) => readProfile(graph, id),
    saveSource: (input) => saveSource(input, { graph, loaders }),
    changeAliases: (change, within) => changeAliases(graph, change, within),
    imports,
  };
}

async function readOrToday(graph: Graph): Promise<string> {
  const [current] = await graph.read(readDataDate, {});
  return current?.dataDate ?? new Date().toISOString().slice(0, 10);
}
