import type { GraphData, HeldTitle, Product } from './graph-data.ts';
import { type Change, mergeNodes } from './merge-nodes.ts';
import * as queries from './node-queries.ts';
import type { Writing } from './writing.ts';

/** Sources, regions, chains, stages, products and titles: what facts hang on besides organisations. */
export async function writeStructure(writing: Writing, data: GraphData): Promise<void> {
  const { graph } = writing;
  await mergeNodes(writing, data.sources ?? [], {
    idOf: (source) => source.id,
    merge: (sources) =>
      graph.write(queries.mergeSources, {
        rows: sources.map((source) => ({
          id: source.id,
          properties: {
            ...source,
            date: source.date?.day,
            datePrecision: source.date?.precision,
          },
        })),
      }),
  });
  await mergeNodes(writing, data.regions ?? [], {
    idOf: (region) => region.code,
    merge: (regions) =>
      graph.write(queries.mergeRegions, {
        rows: regions.map((region) => ({ code: region.code, properties: region })),
      }),
  });
  await mergeNodes(writing, data.chains ?? [], {
    idOf: (chain) => chain.id,
    merge: (chains) =>
      graph.write(queries.mergeChains, {
        rows: chains.map((chain) => ({ id: chain.id, properties: chain })),
      }),
  });
  await mergeNodes(writing, data.stages ?? [], {
    idOf: (stage) => stage.id,
    merge: (stages) =>
      graph.write(queries.mergeStages, {
        rows: stages.map((stage) => ({ ...stage, properties: stage })),
      }),
    needs: (stage) => ({ column: 'chain', value: stage.chainId }),
  });
  await mergeNodes(writing, data.stageLinks ?? [], {
    idOf: linkId,
    merge: (links) =>
      graph.write(queries.mergeStageLinks, {
        rows: links.map((link) => ({ ...link, id: linkId(link) })),
      }),
    needs: (link) => ({ column: 'stage', value: linkId(link) }),
  });
  await mergeNodes(writing, data.products ?? [], {
    idOf: (product) => product.id,
    merge: (products) => mergeProducts(writing, products),
  });
  await mergeTitles(writing, data.titles ?? []);
}

/** The titles themselves; the rows are reports of who holds them, and have outcomes as such. */
function mergeTitles(writing: Writing, held: readonly HeldTitle[]): Promise<void> {
  const titles = held.map(({ name, level }) => ({ id: titleId(name), name, level }));
  return mergeNodes(
    writing,
    titles,
    {
      idOf: (title) => title.id,
      merge: (rows) =>
        writing.graph.write(queries.mergeTitles, {
          rows: rows.map((title) => ({ id: title.id, properties: title })),
        }),
    },
    new Map(),
  );
}

async function mergeProducts({ graph }: Writing, products: readonly Product[]): Promise<Change[]> {
  const found = await graph.read(queries.findProducts, { ids: products.map(({ id }) => id) });
  const stored = new Set(found.map(({ id }) => id));
  const fresh = products.filter(({ id }) => !stored.has(id));
  const rows = fresh.map(({ id, name }) => ({ id, name, nameKey: name.toLowerCase() }));
  const created = rows.length > 0 ? await graph.write(queries.createProducts, { rows }) : [];
  return [
    ...found.map(({ id }): Change => ({ id, change: 'UNCHANGED' })),
    ...created.map(({ id }): Change => ({ id, change: 'CREATED' })),
  ];
}

/** Demands with the stage they want; who raises them is a fact and follows. */
export function writeDemands(writing: Writing, data: GraphData): Promise<void> {
  return mergeNodes(writing, data.demands ?? [], {
    idOf: (demand) => demand.id,
    merge: (demands) =>
      writing.graph.write(queries.mergeDemands, {
        rows: demands.map((demand) => ({
          ...demand,
          properties: {
            ...demand,
            raisedOn: demand.raisedOn?.day,
            raisedOnPrecision: demand.raisedOn?.precision,
          },
        })),
      }),
    needs: (demand) => ({ column: 'stage', value: demand.stageId }),
  });
}

export function titleId(name: string): string {
  return `title:${name}`;
}

function linkId({ fromId, toId }: { fromId: string; toId: string }): string {
  return `${fromId} → ${toId}`;
}
