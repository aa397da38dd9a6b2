import type { Context } from '../context.ts';
import type {
  BulkDecideInput,
  BulkEndInput,
  DecideInput,
  EndInput,
  MutationResolvers,
  RemoveInput,
} from '../schema.generated.ts';
import { allRefused, bulkOutcome, checkItems } from './bulk.ts';
import { isTie } from './change-facts.ts';
import { checkDeciding, type Decision, planDecision } from './decide.ts';
import { editEach, editOne } from './edit-each.ts';
import { edit } from './editing.ts';
import { checkEnding, planEnding } from './end.ts';
import { confirmGap, denyGap, isGapFinding } from './gaps.ts';
import { usccWarnings } from './organization-input.ts';
import { type Outcome, refused } from './outcome.ts';
import { bulk, edited, removed, undone } from './payloads.ts';
import { removeFact } from './remove.ts';
import { removeOrganization } from './remove-organization.ts';
import { isMembership, saveMembership } from './save-membership.ts';
import { saveOrganization } from './save-organization.ts';
import { saveRelation } from './save-relation.ts';
import { undoEdit } from './undo.ts';

type Sort = (type: string) => boolean;
const end = (isMeant: Sort, input: EndInput, { graph }: Context) =>
  edit(graph, { author: input.author, note: input.reason }, async (editing) => {
    const problems = await checkEnding(editing, input);
    if (problems.length > 0) return refused(...problems);
    return editOne(editing, [input], isMeant, 'ENDED', await planEnding(editing, input));
  });

const decide = (isMeant: Sort, decision: Decision, input: DecideInput, { graph }: Context) =>
  edit(graph, input, async (editing) => {
    const problems = await checkDeciding(editing, input);
    if (problems.length > 0) return refused(...problems);
    const plan = await planDecision(editing, input, decision, [input]);
    return editOne(editing, [input], isMeant, decision, plan);
  });

const decideEach = async (
  isMeant: Sort,
  decision: Decision,
  input: BulkDecideInput,
  context: Context,
) => {
  const { items } = input;
  const outcome = await edit(context.graph, input, async (editing) => {
    const problems = [...checkItems(items), ...(await checkDeciding(editing, input))];
    if (problems.length > 0) return allRefused(problems);
    const plan = await planDecision(editing, input, decision, items);
    return bulkOutcome(items, await editEach(editing, items, isMeant, decision, plan));
  });
  return bulk(outcome, context);
};

const endEach = async (input: BulkEndInput, context: Context) => {
  const { items, author, reason: note } = input;
  const outcome = await edit(context.graph, { author, note }, async (editing) => {
    const problems = [...checkItems(items), ...(await checkEnding(editing, input))];
    if (problems.length > 0) return allRefused(problems);
    const plan = await planEnding(editing, input);
    return bulkOutcome(items, await editEach(editing, items, isTie, 'ENDED', plan));
  });
  return bulk(outcome, context);
};

const remove = async (isMeant: Sort, input: RemoveInput, context: Context) => {
  const { author, reason: note } = input;
  const outcome = await edit(context.graph, { author, note }, (editing) =>
    removeFact(editing, input, isMeant),
  );
  return removed(outcome, context);
};

const relationPayload = async (outcome: Promise<Outcome>, context: Context) => {
  const { thing, ...rest } = await edited(await outcome, context.loaders.relation, context);
  return { relation: thing, ...rest };
};

const membershipPayload = async (outcome: Promise<Outcome>, context: Context) => {
  const { thing, ...rest } = await edited(await outcome, context.loaders.membership, context);
  return { membership: thing, ...rest };
};

const findingPayload = async (outcome: Promise<Outcome>, context: Context) => {
  const { thing, ...rest } = await edited(await outcome, context.loaders.gapFinding, context);
  return { finding: thing, ...rest };
};

export const editMutations: MutationResolvers = {
  saveOrganization: async (_, { input }, context) => {
    const outcome = await edit(context.graph, input, (editing) => saveOrganization(editing, input));
    const { thing, ...rest } = await edited(outcome, context.loaders.organization, context);
    return { organization: thing, warnings: thing ? usccWarnings(input.uscc) : [], ...rest };
  },
  removeOrganization: async (_, { input }, context) => {
    const { author, reason: note } = input;
    const outcome = await edit(context.graph, { author, note }, (editing) =>
      removeOrganization(editing, input),
    );
    return removed(outcome, context);
  },
  saveRelation: (_, { input }, context) =>
    relationPayload(
      edit(context.graph, input, (editing) => saveRelation(editing, input)),
      context,
    ),
  endRelation: (_, { input }, context) => relationPayload(end(isTie, input, context), context),
  endRelations: (_, { input }, context) => endEach(input, context),
  confirmRelation: (_, { input }, context) =>
    relationPayload(decide(isTie, 'CONFIRMED', input, context), context),
  rejectRelation: (_, { input }, context) =>
    relationPayload(decide(isTie, 'REJECTED', input, context), context),
  confirmRelations: (_, { input }, context) => decideEach(isTie, 'CONFIRMED', input, context),
  rejectRelations: (_, { input }, context) => decideEach(isTie, 'REJECTED', input, context),
  removeRelation: (_, { input }, context) => remove(isTie, input, context),
  saveMembership: (_, { input }, context) =>
    membershipPayload(
      edit(context.graph, input, (editing) => saveMembership(editing, input)),
      context,
    ),
  endMembership: (_, { input }, context) =>
    membershipPayload(end(isMembership, input, context), context),
  confirmMembership: (_, { input }, context) =>
    membershipPayload(decide(isMembership, 'CONFIRMED', input, context), context),
  rejectMembership: (_, { input }, context) =>
    membershipPayload(decide(isMembership, 'REJECTED', input, context), context),
  confirmMemberships: (_, { input }, context) =>
    decideEach(isMembership, 'CONFIRMED', input, context),
  rejectMemberships: (_, { input }, context) =>
    decideEach(isMembership, 'REJECTED', input, context),
  removeMembership: (_, { input }, context) => remove(isMembership, input, context),
  confirmGap: (_, { input }, context) =>
    findingPayload(
      edit(context.graph, { author: input.author }, (editing) => confirmGap(editing, input)),
      context,
    ),
  denyGap: (_, { input }, context) =>
    findingPayload(
      edit(context.graph, { author: input.author }, (editing) => denyGap(editing, input)),
      context,
    ),
  removeGapFinding: (_, { input }, context) => remove(isGapFinding, input, context),
  undoEdit: async (_, { input }, context) => {
    const outcome = await edit(context.graph, input, (editing) => undoEdit(editing, input));
    return undone(outcome, context);
  },
};
