import type { TargetRole } from '../../../server/schema.generated.ts';
import type { TieType } from '../../../server/write/graph-data.ts';

export type Direction = 'in' | 'out';

/** What a line of the training file becomes: a tie between organisations, or a position in a stage. */
export type Relation = TieType | 'WORKS_IN';

const names: Readonly<Record<Relation, string>> = {
  SUPPLIES: 'supply supplies supplier_of supplies_to sell sells sells_to',
  INVESTS_IN: 'invest invests invests_in invest_in fund funds holds holds_shares_in',
  CONTROLS: 'own owns control controls parent_of',
  COOPERATES_WITH: 'cooperate cooperates cooperates_with partner partners partner_with alliance',
  RESEARCHES_WITH: 'research researches researches_with joint_research',
  LICENSES_TO: 'license licence licenses licences license_to licenses_to licences_to',
  COMPETES_WITH: 'compete competes competes_with rival rivals competitor',
  INCUBATES: 'incubate incubates',
  MEMBER_OF: 'member member_of',
  LOCATED_IN: 'located_in',
  SERVES: 'serve serves',
  WORKS_IN:
    'makes make produces works_in work_in in_stage has_stage stage in_industry industry in_sector sector',
};

const relations = new Map<string, Relation>();
for (const [relation, words] of Object.entries(names)) {
  if (!isRelation(relation)) continue;
  for (const word of words.split(' ')) relations.set(word, relation);
}

function isRelation(name: string): name is Relation {
  return name in names;
}

/** All names that a task may use, for a message. */
export const knownNames = [...relations.keys()].sort().join(', ');

/** The relation of a name in any case, words parted by blanks, dashes or underscores; undefined if none has it. */
export function relationOf(name: string): Relation | undefined {
  return relations.get(
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, '_'),
  );
}

/** Ties without a direction: either end may be the anchor. */
const mutual: ReadonlySet<Relation> = new Set([
  'COOPERATES_WITH',
  'RESEARCHES_WITH',
  'COMPETES_WITH',
]);

export const isMutual = (relation: Relation) => mutual.has(relation);

/** What the candidates of a query are to its anchor: `out` = the tie leads from anchor to candidate. */
export function roleOf(relation: Relation, direction: Direction): TargetRole | undefined {
  switch (relation) {
    case 'SUPPLIES':
      return direction === 'out' ? 'CUSTOMER' : 'SUPPLIER';
    case 'INVESTS_IN':
      return direction === 'out' ? 'INVESTEE' : 'INVESTOR';
    case 'COOPERATES_WITH':
    case 'RESEARCHES_WITH':
    case 'LICENSES_TO':
    case 'CONTROLS':
      return 'PARTNER';
    default:
      return undefined;
  }
}
