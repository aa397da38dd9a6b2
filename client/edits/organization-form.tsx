import { useText } from '../i18n/text.ts';
import type { Dictionary } from '../i18n/zh.ts';
import {
  type OperatingStatus,
  type OrganizationKind,
  SaveOrganizationDocument,
} from '../operations.generated.ts';
import { request } from '../request.ts';
import { answerOf } from './answer.ts';
import { EditForm } from './edit-form.tsx';
import { reasonFields, reasonInput } from './fact-fields.ts';
import type { Field } from './field.ts';
import type { FormFrame } from './frame.ts';
import type { Sent } from './sent.ts';
import { type Stored, storedOrganization } from './stored.ts';
import { useWords } from './words.ts';
import type { EditWords } from './words-zh.ts';

const kinds: readonly OrganizationKind[] = [
  'COMPANY',
  'INVESTOR',
  'INSTITUTE',
  'ASSOCIATION',
  'PARK',
  'AUTHORITY',
];
const statuses: readonly OperatingStatus[] = ['ACTIVE', 'CLOSED', 'UNKNOWN'];

function organizationFields(words: EditWords, text: Dictionary): Field[] {
  const plain = (name: string, longest: number, hint?: string): Field => ({
    name,
    label: words.field[name] ?? name,
    kind: 'text',
    longest,
    ...(hint && { hint }),
  });
  const choice = (name: string, options: Field['options'] & object): Field => ({
    name,
    label: words.field[name] ?? name,
    kind: 'choice',
    options,
  });
  return [
    { ...plain('name', 200), isNeeded: true },
    plain('shortName', 200),
    {
      ...choice(
        'kind',
        kinds.map((value) => ({ value, label: text.kind[value] })),
      ),
      isNeeded: true,
    },
    choice(
      'status',
      statuses.map((value) => ({ value, label: text.operating[value] })),
    ),
    plain('uscc', 18),
    plain('stockCode', 20, '000963.SZ'),
    { name: 'regionCode', label: words.field.regionCode ?? '', kind: 'region' },
    plain('country', 2, words.countryHint),
    { name: 'foundedOn', label: words.field.foundedOn ?? '', kind: 'day', hint: words.dayHint },
    plain('registeredCapital', 200),
    plain('investorType', 50),
    { name: 'website', label: words.field.website ?? '', kind: 'url', hint: 'https://' },
    { ...plain('address', 500), kind: 'long' },
    { ...plain('business', 2000), kind: 'long' },
    { ...plain('aliases', 5000, words.aliasesHint), kind: 'long' },
    ...reasonFields(words),
  ];
}

function inputOf(sent: Sent, id: string | null) {
  return {
    id: id ?? undefined,
    expectedVersion: sent.version ?? undefined,
    name: sent.text('name'),
    shortName: sent.text('shortName'),
    aliases: sent.lines('aliases'),
    kind: sent.choice('kind', kinds),
    uscc: sent.text('uscc'),
    stockCode: sent.text('stockCode'),
    regionCode: sent.text('regionCode'),
    country: sent.text('country'),
    investorType: sent.text('investorType'),
    address: sent.text('address'),
    status: sent.choice('status', statuses),
    ...sent.day('foundedOn'),
    business: sent.text('business'),
    website: sent.text('website'),
    registeredCapital: sent.text('registeredCapital'),
    ...reasonInput(sent),
  };
}

interface Props extends FormFrame {
  /** null = a new one. */
  readonly id: string | null;
  readonly stored: Stored;
}

/** All that is known of an organisation by itself. */
export function OrganizationForm({ id, stored, ...frame }: Props) {
  const text = useText();
  const words = useWords();
  const send = async (sent: Sent) => {
    const input = inputOf(sent, id);
    const came = (await request(SaveOrganizationDocument, { input })).saveOrganization;
    const { newest, organization, warnings } = came;
    return {
      ...answerOf(came),
      newest: id && newest ? storedOrganization(newest) : null,
      existing: id ? null : newest,
      warnings,
      savedId: id ? undefined : organization?.id,
    };
  };
  return (
    <EditForm
      {...frame}
      about={id ?? `new organization ${stored.values.name ?? ''}`}
      mayBeEmpty={id === null}
      fields={organizationFields(words, text)}
      stored={stored}
      verb={id ? words.saveAs.correct : words.saveAs.create}
      send={send}
    />
  );
}
