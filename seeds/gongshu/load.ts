import type { Graph } from '../../server/neo4j/graph.ts';
import { readDivisions } from '../regions/divisions.ts';
import type { ImportReport } from '../report/import-report.ts';
import { type Reading, runImport } from '../report/run-import.ts';
import { readChains } from './chains.ts';
import { readMemberships, readTies } from './facts.ts';
import { readOrganizations } from './organizations.ts';
import { readChainLeaders, readConfirmedGaps, readDemands, readProjects } from './plans.ts';
import { readSignals } from './signals.ts';
import { readSources } from './sources.ts';

/** The demo: 杭州市拱墅区's "1+4" industries with all administrative divisions, as shipped. */
export function loadGongshu(graph: Graph): Promise<ImportReport> {
  return runImport(graph, 'gongshu', () => readGongshu(new URL('./', import.meta.url)));
}

/** Reads the files of a folder in the format of `README.md`. */
export function readGongshu(folder: URL): Reading {
  const divisions = readDivisions();
  const sources = readSources(folder);
  const { organizations, tallies } = readOrganizations(folder, sources);
  const chains = readChains(folder);
  const world = {
    folder,
    sources,
    organizationIds: new Set(organizations.map(({ id }) => id)),
    stageIds: chains.stageIds,
  };
  const memberships = readMemberships(world);
  const ties = readTies(world);
  const projects = readProjects(world);
  const demands = readDemands(world);
  const signals = readSignals(world);
  const gaps = readConfirmedGaps(world);
  const leaders = readChainLeaders(world);
  return {
    data: {
      regions: divisions.regions,
      sources: sources.sources,
      organizations,
      chains: chains.chains,
      stages: chains.stages,
      stageLinks: chains.stageLinks,
      memberships: memberships.memberships,
      ties: ties.ties,
      projects: projects.projects,
      demands: demands.demands,
      signals: signals.signals,
      confirmedGaps: gaps.confirmedGaps,
      chainLeaders: leaders.chainLeaders,
    },
    tallies: [
      divisions.tally,
      sources.tally,
      ...tallies,
      ...chains.tallies,
      memberships.tally,
      ties.tally,
      projects.tally,
      demands.tally,
      signals.tally,
      gaps.tally,
      leaders.tally,
    ],
  };
}
