import {
  countedConfidence,
  hubInvestorTypes,
  type PeerKind,
  undatedRecency,
} from '../definitions/profile.ts';
import { halfLifeDays } from '../definitions/time.ts';
import type { Graph } from '../neo4j/graph.ts';
import {
  listCoInvesteePaths,
  listCoInvestorPaths,
  listPeerCustomerPaths,
  listPeerPartnerPaths,
  listPeerSupplierPaths,
  listRivalPaths,
  listSameStagePaths,
  listStagePeerPaths,
  sumCoInvestees,
  sumCoInvestors,
  sumPeerCustomers,
  sumPeerPartners,
  sumPeerSuppliers,
  sumRivals,
  sumSameStage,
  sumStagePeers,
} from './peer-queries.ts';
import type { KindSumRow } from './queries.ts';
import type { Run } from './run.ts';
import type { PeerPath } from './traversal.ts';
import { traversalParams } from './traversal-params.ts';

/** Houses that hold a little of everything: sharing one likens nobody. */
const sharedByAll = [...hubInvestorTypes, 'ASSET_MANAGER'];

export interface PeerReader {
  readonly sums: () => Promise<KindSumRow[]>;
  readonly paths: (candidateIds: string[]) => Promise<Omit<PeerPath, 'kind'>[]>;
}

/** What kinds over a shared organisation have in common: the type of their ties, the candidate's role. */
const sharingKinds = {
  PEER_SUPPLIER: {
    type: 'SUPPLIES',
    role: 'SUPPLIER',
    sum: sumPeerSuppliers,
    list: listPeerSupplierPaths,
  },
  PEER_CUSTOMER: {
    type: 'SUPPLIES',
    role: 'CUSTOMER',
    sum: sumPeerCustomers,
    list: listPeerCustomerPaths,
  },
  CO_INVESTOR: {
    type: 'INVESTS_IN',
    role: 'INVESTOR',
    sum: sumCoInvestors,
    list: listCoInvestorPaths,
  },
  CO_INVESTEE: {
    type: 'INVESTS_IN',
    role: 'INVESTEE',
    sum: sumCoInvestees,
    list: listCoInvesteePaths,
  },
  PEER_PARTNER: {
    type: 'COOPERATES_WITH',
    role: 'PARTNER',
    sum: sumPeerPartners,
    list: listPeerPartnerPaths,
  },
} as const;

/** One fixed text of sums and one of paths per kind; sums are those of `candidateIds`. */
export function peerReaders(
  graph: Graph,
  run: Run,
  candidateIds: readonly string[],
): Record<PeerKind, PeerReader> {
  const all = [...candidateIds];
  const days = (type: 'SUPPLIES' | 'INVESTS_IN' | 'COOPERATES_WITH') =>
    halfLifeDays(run.profile.halfLifeYears, type);
  const masked = (ids: string[]) => ({
    ...traversalParams(run, ids),
    chainId: run.chainId,
    countedConfidence,
    hubInvestorTypes: sharedByAll,
  });
  const aging = (ids: string[]) => ({
    ...masked(ids),
    halfLives: {
      SUPPLIES: days('SUPPLIES'),
      INVESTS_IN: days('INVESTS_IN'),
      COOPERATES_WITH: days('COOPERATES_WITH'),
    },
    undatedRecency,
  });
  const sharing = (kind: keyof typeof sharingKinds): PeerReader => {
    const { type, role, sum, list } = sharingKinds[kind];
    const params = (ids: string[]) => ({ ...masked(ids), halfLife: days(type), undatedRecency });
    return {
      sums: () => graph.read(sum, params(all)),
      paths: async (ids) => {
        const rows = await graph.read(list, params(ids));
        return rows.map((row) => ({ ...row, role, stageId: null, membershipIds: [] }));
      },
    };
  };
  const shared = { sharedIds: [], sharedCount: 0 };
  return {
    PEER_SUPPLIER: sharing('PEER_SUPPLIER'),
    PEER_CUSTOMER: sharing('PEER_CUSTOMER'),
    CO_INVESTOR: sharing('CO_INVESTOR'),
    CO_INVESTEE: sharing('CO_INVESTEE'),
    PEER_PARTNER: sharing('PEER_PARTNER'),
    RIVAL: {
      sums: () => graph.read(sumRivals, aging(all)),
      paths: async (ids) => {
        const rows = await graph.read(listRivalPaths, aging(ids));
        return rows.map((row) => ({ ...row, ...shared, stageId: null, membershipIds: [] }));
      },
    },
    SAME_STAGE: {
      sums: () => graph.read(sumSameStage, masked(all)),
      paths: async (ids) => {
        const rows = await graph.read(listSameStagePaths, masked(ids));
        return rows.map((row) => ({ ...row, ...shared }));
      },
    },
    STAGE_PEER: {
      sums: () => graph.read(sumStagePeers, aging(all)),
      paths: async (ids) => {
        const rows = await graph.read(listStagePeerPaths, aging(ids));
        return rows.map((row) => ({ ...row, ...shared }));
      },
    },
  };
}
