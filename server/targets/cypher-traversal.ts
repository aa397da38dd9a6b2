import {
  countedConfidence,
  halfLifeDays,
  largeAssociation,
  undatedRecency,
} from '../definitions/profile.ts';
import type { PathKind } from '../definitions/score.ts';
import type { Graph } from '../neo4j/graph.ts';
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

/** One fixed text per kind; kinds of more than one hop are summed at the middle before the last hop. */
export function cypherTraversal(graph: Graph): Traversal {
  return {
    async sums(run) {
      const byKind = readers(graph, run, run.candidateIds);
      const sums = await Promise.all(
        kindsOf(run).map(async (kind): Promise<KindSum[]> => {
          const rows = await byKind[kind].sums();
          return rows.map((row) => ({ kind, ...row }));
        }),
      );
      return sums.flat();
    },
    async paths(run, candidateIds) {
      const byKind = readers(graph, run, candidateIds);
      const paths = await Promise.all(
        kindsOf(run).map(async (kind): Promise<TargetPath[]> => {
          const rows = await byKind[kind].paths();
          return rows.map((row) => ({ kind, ...row }));
        }),
      );
      return paths.flat();
    },
  };
}

const kindsOf = (run: Run) => pathKinds.filter((kind) => run.kinds.has(kind));

interface KindReader {
  readonly sums: () => Promise<KindSumRow[]>;
  readonly paths: () => Promise<(PathRow & { shownAs: ShownKind })[]>;
}

function readers(
  graph: Graph,
  run: Run,
  candidateIds: readonly string[],
): Record<PathKind, KindReader> {
  const from = (anchors: readonly Anchor[]) => ({
    anchors: anchors.map(({ id, strength }) => ({ id, strength })),
    candidateIds: [...candidateIds],
    asOf: run.asOf,
    out: {
      organizationIds: [...run.out.organizationIds],
      relationIds: [...run.out.relationIds],
      relationTypes: [...run.out.relationTypes],
      sourceIds: [...run.out.sourceIds],
    },
  });
  const anchors = from(run.anchors);
  const anchorIds = [...run.anchorIds];
  const aging = (type: keyof typeof halfLifeDays) => ({
    ...anchors,
    halfLife: halfLifeDays[type],
    undatedRecency,
  });
  const known = new Set(run.anchors.map((anchor) => anchor.id));
  const authorities = run.magnets.filter(({ id, kind }) => kind === 'AUTHORITY' && !known.has(id));
  const partners = { ...aging('COOPERATES_WITH'), ...from([...run.anchors, ...authorities]) };
  const funds = { ...aging('INVESTS_IN'), ...from([...run.anchors, ...authorities]) };
  const hosts = from(run.magnets.filter(({ kind }) => kind === 'PARK' || kind === 'INSTITUTE'));
  const associations = { ...aging('MEMBER_OF'), largeAssociation, countedConfidence };
  const shared = { ...aging('SUPPLIES'), anchorIds };
  const investments = async () => {
    const rows = await graph.read(listLocalInvestors, aging('INVESTS_IN'));
    return rows.filter((row) => run.investmentDirections.has(row.isOutgoing ? 'OUT' : 'IN'));
  };
  return {
    OUTSIDE_SUPPLIER: direct('OUTSIDE_SUPPLIER', () =>
      graph.read(listOutsideSuppliers, aging('SUPPLIES')),
    ),
    OUTSIDE_CUSTOMER: direct('OUTSIDE_CUSTOMER', () =>
      graph.read(listOutsideCustomers, aging('SUPPLIES')),
    ),
    LOCAL_INVESTOR: direct('LOCAL_INVESTOR', investments),
    LICENSING: direct('LICENSING', () => graph.read(listLicensing, aging('LICENSES_TO'))),
    JOINT_RESEARCH: direct('JOINT_RESEARCH', () =>
      graph.read(listJointResearch, aging('RESEARCHES_WITH')),
    ),
    PARTNER: direct('PARTNER', () => graph.read(listPartners, partners)),
    INCUBATION: direct('INCUBATION', () =>
      graph.read(listIncubations, { ...aging('INCUBATES'), ...hosts }),
    ),
    GROUP: {
      sums: () => graph.read(sumGroup, { ...anchors, anchorIds }),
      paths: async () =>
        shownAs('GROUP', await graph.read(listGroupPaths, { ...anchors, anchorIds })),
    },
    PARTNER_FUND: {
      sums: () => graph.read(sumPartnerFunds, funds),
      paths: async () => shownAs('PARTNER_FUND', await graph.read(listPartnerFundPaths, funds)),
    },
    ASSOCIATION: {
      sums: () => graph.read(sumAssociations, associations),
      paths: async () =>
        shownAs('ASSOCIATION', await graph.read(listAssociationPaths, associations)),
    },
    SHARED_TIE: {
      sums: () => graph.read(sumSharedTies, shared),
      paths: async () => {
        const rows = await graph.read(listSharedTiePaths, {
          ...shared,
          regionPrefix: run.regionPrefix,
        });
        return rows.map(({ kind, ...row }) => ({ ...row, shownAs: kind }));
      },
    },
  };
}

const shownAs = (kind: ShownKind, rows: PathRow[]) =>
  rows.map((row) => ({ ...row, shownAs: kind }));

/** A path of one hop is its own explanation: the sum is taken over the same rows. */
function direct(
  kind: Exclude<PathKind, 'SHARED_TIE'>,
  read: () => Promise<DirectPathRow[]>,
): KindReader {
  return {
    sums: async () => {
      const groups = Map.groupBy(await read(), (row) => row.candidateId);
      return [...groups].map(([candidateId, rows]) => ({
        candidateId,
        sum: rows.reduce((total, row) => total + row.share, 0),
        pathCount: rows.length,
      }));
    },
    paths: async () =>
      (await read()).map(({ candidateId, anchorId, relationId, share }) => ({
        candidateId,
        shownAs: kind,
        anchorId,
        middleId: null,
        relationIds: [relationId],
        share,
      })),
  };
}
