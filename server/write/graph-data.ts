import type { z } from 'zod';
import type { relationType } from '../columns.ts';
import type { SignalKind } from '../definitions/signals.ts';
import type { QuarantinedName } from './quarantined-names.ts';

/** How exactly a day is known; such a day is kept as the first of its year or month. */
export type Precision = 'YEAR' | 'MONTH' | 'DAY';

/** A day as ISO text, `2025-03-01`, with the precision at which it is known. */
export interface Day {
  readonly day: string;
  readonly precision: Precision;
}

export type FactStatus = 'VERIFIED' | 'REPORTED' | 'INFERRED' | 'UNVERIFIED';
export type OrganizationLabel =
  | 'Company'
  | 'Investor'
  | 'Institute'
  | 'Association'
  | 'Park'
  | 'Authority';
export type TieType = z.output<typeof relationType>;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly channel: 'DISTRICT' | 'RESIDENT_OFFICE' | 'MARKET' | 'PUBLIC';
  readonly date?: Day;
  readonly licence?: string;
  /** 0-1: how far what it says is to be believed. */
  readonly reliability?: number;
}

export interface Organization {
  readonly id: string;
  readonly label: OrganizationLabel;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly uscc?: string;
  readonly stockCode?: string;
  readonly regionCode?: string;
  readonly regionSource?: string;
  readonly country?: string;
  readonly investorType?: string;
  readonly address?: string;
  readonly status: 'ACTIVE' | 'CLOSED' | 'UNKNOWN';
  readonly foundedOn?: Day;
  readonly business?: string;
  readonly website?: string;
  readonly industryCodes?: readonly string[];
  /** 注册资本, as the source words it. */
  readonly registeredCapital?: string;
  /** Known only because a fact names it; the first row of its own makes it an organisation like others. */
  readonly isStub?: boolean;
  /** What sources say otherwise, as stored (`organization-claims.ts`): an export hands it over whole. */
  readonly claims?: readonly string[];
  readonly sourceIds: readonly string[];
}

/** What every position and every tie carries. `subject` is the part of its identity besides type and ends. */
export interface Fact {
  readonly subject?: string;
  readonly sourceIds: readonly string[];
  readonly status: FactStatus;
  /** 0-1. */
  readonly confidence: number;
  /** The newest observation; decides age. */
  readonly observedOn?: Day;
  /** The earliest observation; decides validity where `validFrom` is unknown. */
  readonly firstObservedOn?: Day;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly detail?: string;
  /** The reports that it rests on, as stored (`claims.ts`): an export hands them over whole. */
  readonly claims?: readonly string[];
  /** A person's word, which no report overturns. */
  readonly decision?: 'CONFIRMED' | 'REJECTED';
}

export interface Tie extends Fact {
  readonly type: TieType;
  readonly fromId: string;
  readonly toId: string;
  /** 0-1. */
  readonly ratio?: number;
  /** As the source words it. */
  readonly amount?: string;
  readonly round?: string;
}

export type EvidenceClass =
  | 'ASSERTED'
  | 'INDUSTRY_AND_PRODUCT'
  | 'HINT_AND_PRODUCT'
  | 'INDUSTRY_ONLY'
  | 'PRODUCT_ONLY'
  | 'SCOPE';

export interface Membership extends Fact {
  readonly organizationId: string;
  readonly stageId: string;
  readonly evidence: EvidenceClass;
}

export interface Chain {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface Stage {
  readonly id: string;
  readonly chainId: string;
  readonly name: string;
  readonly position: 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM' | 'SUPPORT';
  readonly order: number;
  readonly description?: string;
  readonly countedKinds?: readonly OrganizationLabel[];
  readonly keywords?: readonly string[];
  readonly excludeKeywords?: readonly string[];
  readonly industryCodes?: readonly string[];
  readonly hintIndustryCodes?: readonly string[];
  readonly requireIndustryForProducts?: boolean;
}

export interface StageLink {
  readonly fromId: string;
  readonly toId: string;
}

export interface Demand extends Fact {
  readonly id: string;
  readonly organizationId: string;
  readonly stageId: string;
  readonly title: string;
  readonly amount?: string;
  readonly mode?: 'ORDER' | 'SCENE' | 'JOINT_RND';
  readonly raisedOn?: Day;
  readonly dueOn?: string;
  readonly closedOn?: string;
}

export interface Project extends Fact {
  readonly organizationId: string;
  readonly regionCode: string;
  readonly name: string;
  readonly stage:
    | 'SIGNED'
    | 'UNDER_CONSTRUCTION'
    | 'LANDED'
    | 'OPERATING'
    | 'COMPLETED'
    | 'PLANNED';
  readonly amount?: string;
}

/** A dated event at an organisation; its day is `occurredOn`, and the fact begins there. */
export interface Signal extends Fact {
  readonly organizationId: string;
  readonly kind: SignalKind;
  readonly title: string;
  /** As the source words it. */
  readonly amount?: string;
  readonly occurredOn: Day;
  /** Where it happened, if elsewhere than at the organisation's seat. */
  readonly regionCode?: string;
}

/** A person confirmed that a region lacks a stage; the day is `observedOn`. */
export interface ConfirmedGap extends Fact {
  readonly regionCode: string;
  readonly stageId: string;
  readonly byRole: string;
  readonly reason: string;
}

/** A person says that the region has companies in the stage that the graph does not know; the day is `observedOn`. */
export interface DeniedGap extends Fact {
  readonly regionCode: string;
  readonly stageId: string;
  readonly byRole: string;
  readonly reason: string;
  /** How many there are that the graph does not know: one or more. */
  readonly knownCount: number;
}

export interface ChainLeader {
  readonly chainId: string;
  readonly regionCode: string;
  readonly organizationId: string;
  readonly reason: string;
  readonly sourceIds: readonly string[];
}

export interface HeldTitle extends Fact {
  readonly organizationId: string;
  /** 专精特新小巨人, 单项冠军, 高新技术企业 … */
  readonly name: string;
  readonly level?: string;
}

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly level: 'PROVINCE' | 'CITY' | 'DISTRICT';
  readonly parentCode?: string;
}

export interface Product {
  readonly id: string;
  readonly name: string;
}

/** UPSTREAM_OF: the first is an input of the second. */
export interface ProductLink extends Fact {
  readonly type: 'UPSTREAM_OF' | 'KIND_OF';
  readonly fromId: string;
  readonly toId: string;
  /** A flow between products of which one is a kind of the other. */
  readonly conflict?: boolean;
}

export interface Manufacture extends Fact {
  readonly organizationId: string;
  readonly productId: string;
  /** 0-1; absent = unknown. */
  readonly revenueShare?: number;
}

/** What stands beside the rows of a loader: no facts, and no table of its own in an export. */
export interface Aside {
  readonly quarantinedNames?: readonly QuarantinedName[];
}

/** What a loader hands to the writer: rows that passed every rule, ends resolved. Absent lists are empty. */
export interface GraphData {
  readonly sources?: readonly Source[];
  readonly regions?: readonly Region[];
  readonly organizations?: readonly Organization[];
  readonly chains?: readonly Chain[];
  readonly stages?: readonly Stage[];
  readonly stageLinks?: readonly StageLink[];
  readonly memberships?: readonly Membership[];
  readonly ties?: readonly Tie[];
  readonly titles?: readonly HeldTitle[];
  readonly demands?: readonly Demand[];
  readonly projects?: readonly Project[];
  readonly signals?: readonly Signal[];
  readonly confirmedGaps?: readonly ConfirmedGap[];
  readonly deniedGaps?: readonly DeniedGap[];
  readonly chainLeaders?: readonly ChainLeader[];
  readonly products?: readonly Product[];
  readonly productLinks?: readonly ProductLink[];
  readonly manufactures?: readonly Manufacture[];
}
