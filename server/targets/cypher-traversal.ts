import {
  type AgingType,
  countedConfidence,
  largeAssociation,
  type PathKind,
  undatedRecency,
} from '../definitions/profile.ts';
import { halfLifeDays } from '../definitions/time.ts';
import type { Graph } from '../neo4j/graph.ts';
import { openPeers } from './peer-traversal.ts';
import {
  type DirectPathRow,
  type KindSumRow,
  listAssociationPaths,
  listGroupPaths,
  listIncubations,
  listJointResearch,
  listLicensing,
  listLocalInvestors,
  listOutsideCustomers,
  listOutsideSuppliers,
  listPartnerFundPaths,
  listPartners,
  listSharedTiePaths,
  type PathRow,
  sumAssociations,
  sumGroup,
  sumPartnerFunds,
  sumSharedTies,
} from './queries.ts';
import { type Anchor, pathKinds, type Run } from './run.ts';
import type { KindSum, ShownKind, TargetPath, Traversal } from './traversal.ts';
import { traversalParams } from './traversal-params.ts';

/**
 * One fixed text per kind; kinds of more than one hop are summed at the middle before the last hop.
 * Paths are read of kinds that have a sum: a text that is not needed need not be planned either.
 */
export function openTraversal(graph: Graph, run: Run): Traversal {
  const readers = kindReaders(graph, run);
  const peers = openPeers(graph, run);
  const kinds = pathKinds.filter((kind) => run.kinds.has(kind));
  const readSums = async () => {
    const sums = await Promise.all([
      ...kinds.map(async (kind): Promise<KindSum[]> => {
        const rows = await readers[kind].sums();
        return rows.map((row) => ({ kind, ...row }));
      }),
      peers.sums(),
    ]);
    return sums.flat();
  };
  let reading: Promise<KindSum[]> | undefined;
  const sums = () => {
    reading ??= readSums();
    return reading;
  };
  const kindsTo = async (candidateIds: readonly string[]) => {
    const asked = new Set(candidateIds);
    const found = (await sums()).filter(({ candidateId }) => asked.has(candidateId));
    return new Set(found.map(({ kind }) => kind));
  };
  return {
    sums,
    async paths(candidateIds) {
      const found = await kindsTo(candidateIds);
      const paths = await Promise.all(
        kinds
          .filter((kind) => found.has(kind))
          .map(async (kind): Promise<TargetPath[]> => {
            const rows = await readers[kind].paths([...candidateIds]);
            return rows.map((row) => ({ kind, ...row }));
          }),
      );
      return paths.flat();
    },
    peerPaths: async (candidateIds) => peers.paths(candidateIds, await kindsTo(candidateIds)),
    activities: peers.activities,
  };
}

type ShownPath = PathRow & { shownAs: ShownKind };

interface KindReader {
  readonly sums: () => Promise<KindSumRow[]>;
  readonly paths: (candidateIds: string[]) => Promise<ShownPath[]>;
}

function kindReaders(graph: Graph, run: Run): Record<PathKind, KindReader> {
  const all = [...run.candidateIds];
  const known = new Set(run.anchors.map((anchor) => anchor.id));
  const authorities = run.magnets.filter(({ id, kind }) => kind === 'AUTHORITY' && !known.has(id));
  const hosts = run.magnets.filter(({ kind }) => kind === 'PARK' || kind === 'INSTITUTE');
  const from = (anchors: readonly Anchor[], candidateIds: string[]) =>
    traversalParams(run, candidateIds, anchors);
  const aging = (
    type: AgingType,
    candidateIds = all,
    anchors: readonly Anchor[] = run.anchors,
  ) => ({
    ...from(anchors, candidateIds),
    halfLife: halfLifeDays(run.profile.halfLifeYears, type),
    undatedRecency,
  });
  const withAuthorities = [...run.anchors, ...authorities];
  const funds = (ids: string[]) => aging('INVESTS_IN', ids, withAuthorities);
  const associations = (ids: string[]) => ({
    ...aging('MEMBER_OF', ids),
    largeAssociation,
    countedConfidence,
  });
  const { regionPrefix } = run;
  return {
    OUTSIDE_SUPPLIER: direct('OUTSIDE_SUPPLIER', () =>
      graph.read(listOutsideSuppliers, aging('SUPPLIES')),
    ),
    OUTSIDE_CUSTOMER: direct('OUTSIDE_CUSTOMER', () =>
      graph.read(listOutsideCustomers, aging('SUPPLIES')),
    ),
    LOCAL_INVESTOR: direct('LOCAL_INVESTOR', async () => {
      const rows = await graph.read(listLocalInvestors, aging('INVESTS_IN'));
      return rows.filter((row) => run.investmentDirections.has(row.isOutgoing ? 'OUT' : 'IN'));
    }),
    LICENSING: direct('LICENSING', () => graph.read(listLicensing, aging('LICENSES_TO'))),
    JOINT_RESEARCH: direct('JOINT_RESEARCH', () =>
      graph.read(listJointResearch, aging('RESEARCHES_WITH')),
    ),
    PARTNER: direct('PARTNER', () =>
      graph.read(listPartners, aging('COOPERATES_WITH', all, withAuthorities)),
    ),
    INCUBATION: direct('INCUBATION', () =>
      graph.read(listIncubations, aging('INCUBATES', all, hosts)),
    ),
    GROUP: {
      sums: () => graph.read(sumGroup, from(run.anchors, all)),
      paths: async (ids) =>
        shownAs('GROUP', await graph.read(listGroupPaths, from(run.anchors, ids))),
    },
    PARTNER_FUND: {
      sums: () => graph.read(sumPartnerFunds, funds(all)),
      paths: async (ids) =>
        shownAs('PARTNER_FUND', await graph.read(listPartnerFundPaths, funds(ids))),
    },
    ASSOCIATION: {
      sums: () => graph.read(sumAssociations, associations(all)),
      paths: async (ids) =>
        shownAs('ASSOCIATION', await graph.read(listAssociationPaths, associations(ids))),
    },
    SHARED_TIE: {
      sums: () => graph.read(sumSharedTies, aging('SUPPLIES')),
      paths: async (ids) => {
        const rows = await graph.read(listSharedTiePaths, {
          ...aging('SUPPLIES', ids),
          regionPrefix,
        });
        return rows.map(({ kind, ...row }) => ({ ...row, shownAs: kind }));
      },
    },
  };
}

const shownAs = (kind: ShownKind, rows: PathRow[]): ShownPath[] =>
  rows.map((row) => ({ ...row, shownAs: kind }));

/** A path of one hop is its own explanation: the rows behind a sum, read once, are its paths. */
function direct(
  kind: Exclude<PathKind, 'SHARED_TIE'>,
  read: () => Promise<DirectPathRow[]>,
): KindReader {
  let reading: Promise<DirectPathRow[]> | undefined;
  const rows = () => {
    reading ??= read();
    return reading;
  };
  return {
    sums: async () => {
      const groups = Map.groupBy(await rows(), (row) => row.candidateId);
      return [...groups].map(([candidateId, own]) => ({
        candidateId,
        sum: own.reduce((total, row) => total + row.share, 0),
        pathCount: own.length,
      }));
    },
    paths: async (candidateIds) => {
      const asked = new Set(candidateIds);
      return (await rows())
        .filter((row) => asked.has(row.candidateId))
        .map(({ candidateId, anchorId, relationId, share }) => ({
          candidateId,
          shownAs: kind,
          anchorId,
          middleId: null,
          relationIds: [relationId],
          share,
        }));
    },
  };
}
