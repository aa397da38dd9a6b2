import {
  countedConfidence,
  hubInvestorTypes,
  type PeerKind,
  undatedRecency,
} from '../definitions/profile.ts';
import { halfLifeDays } from '../definitions/time.ts';
import type { Graph } from '../neo4j/graph.ts';
import {
  listRivalPaths,
  listSameStagePaths,
  listSharedPeerPaths,
  listStagePeerPaths,
  sumRivals,
  sumSameStage,
  sumSharedPeers,
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

/** The kinds over a shared organisation: one text serves them all, as a database plans each text anew. */
const sharingKinds = {
  PEER_SUPPLIER: { role: 'SUPPLIER', tie: 'SUPPLIES' },
  PEER_CUSTOMER: { role: 'CUSTOMER', tie: 'SUPPLIES' },
  CO_INVESTOR: { role: 'INVESTOR', tie: 'INVESTS_IN' },
  CO_INVESTEE: { role: 'INVESTEE', tie: 'INVESTS_IN' },
  PEER_PARTNER: { role: 'PARTNER', tie: 'COOPERATES_WITH' },
} as const;

/** How each kind is read; sums are those of `candidateIds`. */
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
  // Side by side, each of them would plan the text that it shares with the others.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Rows>(read: () => Promise<Rows>): Promise<Rows> => {
    const rows = before.then(read, read);
    before = rows;
    return rows;
  };
  const sharing = (kind: keyof typeof sharingKinds): PeerReader => {
    const { role, tie } = sharingKinds[kind];
    const params = (ids: string[]) => ({
      ...masked(ids),
      kind: { role, tie },
      halfLife: days(tie),
      undatedRecency,
    });
    return {
      sums: () => inTurn(() => graph.read(sumSharedPeers, params(all))),
      paths: async (ids) => {
        const rows = await inTurn(() => graph.read(listSharedPeerPaths, params(ids)));
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
