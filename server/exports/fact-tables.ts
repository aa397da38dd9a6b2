import { z } from 'zod';
import { signalKinds } from '../definitions/signals.ts';
import type { Statements } from '../neo4j/graph.ts';
import { present } from '../templates/present.ts';
import { exportTemplates as templates } from '../templates/templates.ts';
import type { FactProperties } from '../write/fact-queries.ts';
import { dayOf, factOf } from './facts.ts';
import { type Lines, linesOf, type StageNames } from './lines.ts';
import { pageSize as limit } from './pages.ts';
import * as queries from './queries.ts';

const evidence = z.enum([
  'ASSERTED',
  'INDUSTRY_AND_PRODUCT',
  'HINT_AND_PRODUCT',
  'INDUSTRY_ONLY',
  'PRODUCT_ONLY',
  'SCOPE',
]);
const stageOfProject = z.enum([
  'SIGNED',
  'UNDER_CONSTRUCTION',
  'LANDED',
  'OPERATING',
  'COMPLETED',
  'PLANNED',
]);
const signalKind = z.enum(signalKinds);

interface OfOrganization {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly fact: FactProperties;
}

const nameOf = ({ organizationId, organizationName }: OfOrganization) => ({
  [organizationId]: organizationName,
});

/** What organisations and regions have to stages, products, titles and the rest, and their ties. */
export function factTables({ read }: Statements, stage: StageNames) {
  return {
    ties: () => ofTypes(queries.tieTypes, (type) => tiesOf(read, stage, type)),
    productLinks: () => ofTypes(queries.productLinkTypes, (type) => linksOf(read, stage, type)),
    memberships: () =>
      linesOf(
        templates.memberships,
        stage,
        (after) => read(queries.listMemberships, { after, limit }),
        (row) => {
          const { organizationId, stageId, fact } = row;
          const own = { organizationId, stageId, evidence: evidence.parse(fact.evidence) };
          return [{ item: { ...factOf(fact), ...own }, names: nameOf(row) }];
        },
      ),
    manufactures: () =>
      linesOf(
        templates.manufactures,
        stage,
        (after) => read(queries.listManufactures, { after, limit }),
        (row) => {
          const { organizationId, productId, productName, fact } = row;
          const revenueShare = fact.revenueShare ?? undefined;
          return [
            {
              item: { ...factOf(fact), ...present({ organizationId, productId, revenueShare }) },
              names: { ...nameOf(row), [productId]: productName },
            },
          ];
        },
      ),
    titles: () =>
      linesOf(
        templates.titles,
        stage,
        (after) => read(queries.listTitles, { after, limit }),
        (row) => {
          const { organizationId, name, level, fact } = row;
          const item = { ...factOf(fact), ...present({ organizationId, name, level }) };
          return [{ item, names: nameOf(row) }];
        },
      ),
    demands: () =>
      linesOf(
        templates.demands,
        stage,
        (after) => read(queries.listDemands, { after, limit }),
        (row) => {
          const { raisedOn, raisedOnPrecision, ...demand } = row.demand;
          const own = present({ ...demand, raisedOn: dayOf(raisedOn, raisedOnPrecision) });
          const { organizationId, stageId } = row;
          const item = { ...factOf(row.fact), ...own, organizationId, stageId };
          return [{ item, names: nameOf(row) }];
        },
      ),
    signals: () =>
      linesOf(
        templates.signals,
        stage,
        (after) => read(queries.listSignals, { after, limit }),
        (row) => {
          const { organizationId, title, regionCode, fact } = row;
          const amount = fact.amount ?? undefined;
          const kind = signalKind.parse(row.kind);
          const occurredOn = dayOf(row.occurredOn, row.occurredOnPrecision);
          if (!occurredOn) return [];
          const own = present({ organizationId, kind, title, amount, regionCode, occurredOn });
          return [{ item: { ...factOf(fact), ...own }, names: nameOf(row) }];
        },
      ),
    projects: () =>
      linesOf(
        templates.projects,
        stage,
        (after) => read(queries.listProjects, { after, limit }),
        (row) => {
          const { organizationId, regionCode, fact } = row;
          const own = present({
            organizationId,
            regionCode,
            name: fact.name ?? '',
            stage: stageOfProject.parse(fact.stage),
            amount: fact.amount ?? undefined,
          });
          return [{ item: { ...factOf(fact), ...own }, names: nameOf(row) }];
        },
      ),
    confirmedGaps: () =>
      linesOf(
        templates.confirmedGaps,
        stage,
        (after) => read(queries.listConfirmedGaps, { after, limit }),
        ({ regionCode, stageId, fact }) => [
          { item: { ...factOf(fact), regionCode, stageId, ...wordOf(fact) } },
        ],
      ),
    deniedGaps: () =>
      linesOf(
        templates.deniedGaps,
        stage,
        (after) => read(queries.listDeniedGaps, { after, limit }),
        ({ regionCode, stageId, fact }) => {
          const own = { regionCode, stageId, ...wordOf(fact), knownCount: fact.knownCount ?? 1 };
          return [{ item: { ...factOf(fact), ...own } }];
        },
      ),
  } satisfies Record<string, () => Lines>;
}

const wordOf = ({ byRole, reason }: FactProperties) => ({
  byRole: byRole ?? '',
  reason: reason ?? '',
});

/** One type after another. */
async function* ofTypes<Type>(types: readonly Type[], linesOfType: (type: Type) => Lines): Lines {
  for (const type of types) yield* linesOfType(type);
}

type Read = Statements['read'];

const tiesOf = (read: Read, stage: StageNames, type: string) =>
  linesOf(
    templates.ties,
    stage,
    (after) => read(queries.listTies, { after: { [type]: after }, limit }),
    ({ fact, ...row }) => {
      const own = present({
        type: row.type,
        fromId: row.fromId,
        toId: row.toId,
        ratio: fact.ratio ?? undefined,
        amount: fact.amount ?? undefined,
        round: fact.round ?? undefined,
      });
      const names = { [row.fromId]: row.fromName, [row.toId]: row.toName };
      return [{ item: { ...factOf(fact), ...own }, names }];
    },
  );

const linksOf = (read: Read, stage: StageNames, type: string) =>
  linesOf(
    templates.productLinks,
    stage,
    (after) => read(queries.listProductLinks, { after: { [type]: after }, limit }),
    ({ fact, ...row }) => {
      const { fromId, toId } = row;
      const own = present({ type: row.type, fromId, toId, conflict: fact.conflict ?? undefined });
      const names = { [fromId]: row.fromName, [toId]: row.toName };
      return [{ item: { ...factOf(fact), ...own }, names }];
    },
  );
