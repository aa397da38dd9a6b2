import type { Driver } from 'neo4j-driver';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { peerKinds, type Run } from '../../server/targets/run.ts';

export const asOf = '2025-06-30';

/** From, type, to and what differs from a sure and undated tie of `source:one`; its id is the first three, joined. */
export type Tie = readonly [string, string, string, Readonly<Record<string, unknown>>?];

/** A tie that is stored, so it counts in degrees, and holds no more. */
export const ended = (from: string, type: string, to: string): Tie => [
  from,
  type,
  to,
  { validTo: '2025-01-01' },
];

export interface Sketch {
  readonly ties: readonly Tie[];
  /** Organisation, stage, confidence. */
  readonly members?: readonly (readonly [string, string, number])[];
  /** What differs from a company without properties. */
  readonly organizations?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Draws the organisations that ties and members name, all stages in `chain:test`. */
export async function draw(driver: Driver, { ties, members = [], organizations = {} }: Sketch) {
  const ids = new Set([
    ...ties.flatMap(([from, , to]) => [from, to]),
    ...members.map(([organization]) => organization),
  ]);
  const nodes = [...ids].map((id) => ({ id, label: 'Company', ...organizations[id] }));
  const facts = ties.map(([from, type, to, own], index) => ({
    ...{ from, type, to, id: `${from} ${type} ${to}`, sourceIds: ['source:one'] },
    ...{ confidence: 1, observedOn: null, validTo: null, number: index },
    ...own,
  }));
  await driver.executeQuery(drawNodes, { nodes });
  await driver.executeQuery(drawTies, { facts });
  await driver.executeQuery(drawMembers, { members });
}

const drawNodes = `
UNWIND $nodes AS node
CREATE (n:Organization:$(node.label) {id: node.id, investorType: node.investorType, foundedOn: date(node.foundedOn)})`;
const drawTies = `
UNWIND $facts AS fact
MATCH (from:Organization {id: fact.from})
MATCH (to:Organization {id: fact.to})
CREATE (from)-[r:$(fact.type)]->(to)
SET r = fact {.id, .confidence, .sourceIds, observedOn: date(fact.observedOn), validTo: date(fact.validTo)}`;
const drawMembers = `
MERGE (chain:Chain {id: 'chain:test'})
WITH chain
UNWIND $members AS member
MERGE (stage:Stage {id: member[1]})
MERGE (stage)-[:PART_OF]->(chain)
WITH member, stage
MATCH (organization:Organization {id: member[0]})
CREATE (organization)-[:WORKS_IN {id: member[0] + ' in ' + member[1], confidence: member[2]}]->(stage)`;

/** A question from `a`, of strength 0.8, to `u`, over peers only and in no chain. */
export function peerRun(own: Partial<Run> & { readonly from?: readonly string[] }): Run {
  const anchorIds = own.from ?? ['a'];
  return {
    profile: defaultProfile,
    asOf,
    regionPrefix: '91',
    chainId: null,
    anchorIds,
    anchors: anchorIds.map((id) => ({ id, kind: 'COMPANY', strength: 0.8 })),
    magnets: [],
    candidateIds: ['u'],
    inChainIds: ['u'],
    roles: new Set(['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER']),
    kinds: new Set(),
    peerKinds: new Set(peerKinds),
    investmentDirections: new Set(),
    out: nothing,
    ...own,
  };
}

export const nothing = { organizationIds: [], relationIds: [], relationTypes: [], sourceIds: [] };
