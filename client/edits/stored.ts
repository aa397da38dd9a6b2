import { formatDay } from '../format.ts';
import type {
  EditedMembershipFragment,
  EditedOrganizationFragment,
  EditedRelationFragment,
} from '../operations.generated.ts';

/** What stands in the fields of a form, by field; '' = nothing. */
export type Values = Readonly<Record<string, string>>;

/** A thing as it is stored, in the form's own terms. */
export interface Stored {
  /** null = nothing is stored yet. */
  readonly version: string | null;
  readonly values: Values;
  /** What a chosen id is called, by field. */
  readonly labels: Values;
}

export const nothing: Stored = { version: null, values: {}, labels: {} };

export function storedOrganization(it: EditedOrganizationFragment): Stored {
  return {
    version: it.version,
    values: {
      name: it.name,
      shortName: it.shortName ?? '',
      aliases: it.aliases.join('\n'),
      kind: it.kind,
      uscc: it.uscc ?? '',
      stockCode: it.stockCode ?? '',
      regionCode: it.region?.code ?? '',
      country: it.country ?? '',
      investorType: it.investorType ?? '',
      address: it.address ?? '',
      status: it.status,
      foundedOn: formatDay(it.foundedOn, it.foundedOnPrecision) ?? '',
      business: it.business ?? '',
      website: it.website ?? '',
      registeredCapital: it.registeredCapital ?? '',
    },
    labels: { regionCode: it.region?.name ?? '' },
  };
}

type EditedFact = Omit<EditedMembershipFragment, 'organization' | 'stage'>;

const factValues = (it: EditedFact): Values => ({
  detail: it.detail ?? '',
  validFrom: formatDay(it.validFrom, it.validFromPrecision) ?? '',
  validTo: formatDay(it.validTo, it.validToPrecision) ?? '',
  observedOn: formatDay(it.observedOn, it.observedOnPrecision) ?? '',
  status: it.status,
  confidence: String(it.confidence),
});

export function storedMembership(it: EditedMembershipFragment): Stored {
  return { version: it.version, values: factValues(it), labels: {} };
}

export function storedRelation(it: EditedRelationFragment): Stored {
  const own = { amount: it.amountText ?? '', round: it.round ?? '' };
  const ratio = it.ratio === null ? '' : String(it.ratio);
  return { version: it.version, values: { ...factValues(it), ...own, ratio }, labels: {} };
}
