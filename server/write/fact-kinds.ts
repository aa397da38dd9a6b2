import type { FactProperties } from './fact-queries.ts';
import type * as data from './graph-data.ts';
import { signalId } from './signals.ts';
import { titleId } from './structure.ts';

/** A fact's identity, its ends as the loader knows them. */
export interface FactEnds<Type extends string> {
  readonly type: Type;
  readonly fromId: string;
  readonly toId: string;
  readonly subject?: string | undefined;
}

type Particular =
  | 'ratio'
  | 'amount'
  | 'round'
  | 'evidence'
  | 'revenueShare'
  | 'conflict'
  | 'name'
  | 'stage'
  | 'byRole'
  | 'reason'
  | 'knownCount';

/** What a sort of fact has besides what every fact has. */
export type Particulars = { readonly [Key in Particular]?: FactProperties[Key] | undefined };

/** How a sort of row is a fact of the graph. */
export interface FactKind<Item extends data.Fact, Type extends string> {
  readonly endsOf: (item: Item) => FactEnds<Type>;
  readonly particularsOf: (item: Item) => Particulars;
}

const nothing = () => ({});

export const ties: FactKind<data.Tie, data.TieType> = {
  endsOf: (tie) => tie,
  particularsOf: (tie) => tie,
};

export const memberships: FactKind<data.Membership, 'WORKS_IN'> = {
  endsOf: ({ organizationId, stageId, subject }) => ({
    type: 'WORKS_IN',
    fromId: organizationId,
    toId: stageId,
    subject,
  }),
  particularsOf: (membership) => membership,
};

export const manufactures: FactKind<data.Manufacture, 'MAKES'> = {
  endsOf: ({ organizationId, productId, subject }) => ({
    type: 'MAKES',
    fromId: organizationId,
    toId: productId,
    subject,
  }),
  particularsOf: (made) => made,
};

export const titles: FactKind<data.HeldTitle, 'HAS_TITLE'> = {
  endsOf: ({ organizationId, name, subject }) => ({
    type: 'HAS_TITLE',
    fromId: organizationId,
    toId: titleId(name),
    subject,
  }),
  particularsOf: nothing,
};

export const demands: FactKind<data.Demand, 'RAISES'> = {
  endsOf: ({ organizationId, id, subject }) => ({
    type: 'RAISES',
    fromId: organizationId,
    toId: id,
    subject,
  }),
  particularsOf: nothing,
};

/** A project's name is its subject: an organisation may have several in a region. */
export const projects: FactKind<data.Project, 'HAS_PROJECT'> = {
  endsOf: ({ organizationId, regionCode, subject, name }) => ({
    type: 'HAS_PROJECT',
    fromId: organizationId,
    toId: regionCode,
    subject: subject ?? name,
  }),
  particularsOf: (project) => project,
};

/** Whose signal it is decides its id, so the organisation is resolved first. */
export function signals(resolve: (id: string) => string): FactKind<data.Signal, 'SHOWS'> {
  return {
    endsOf: (signal) => ({
      type: 'SHOWS',
      fromId: signal.organizationId,
      toId: signalId(resolve(signal.organizationId), signal),
      subject: signal.subject,
    }),
    particularsOf: ({ amount }) => ({ amount }),
  };
}

export const gaps: FactKind<data.ConfirmedGap, 'LACKS'> = {
  endsOf: ({ regionCode, stageId, subject }) => ({
    type: 'LACKS',
    fromId: regionCode,
    toId: stageId,
    subject,
  }),
  particularsOf: (gap) => gap,
};

export const deniedGaps: FactKind<data.DeniedGap, 'COVERS'> = {
  endsOf: ({ regionCode, stageId, subject }) => ({
    type: 'COVERS',
    fromId: regionCode,
    toId: stageId,
    subject,
  }),
  particularsOf: (denial) => denial,
};

export const productLinks: FactKind<data.ProductLink, data.ProductLink['type']> = {
  endsOf: (link) => link,
  particularsOf: (link) => link,
};
