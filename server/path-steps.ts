/** GraphQL's PathStep by ids. */
export interface Step {
  readonly fromId: string;
  readonly relationId: string;
  readonly toId: string;
}

/** The steps of a path in walking order: `organizationIds` are all along it, one more than its ties. */
export function toSteps(
  organizationIds: readonly string[],
  relationIds: readonly string[],
): Step[] {
  return relationIds.map((relationId, index) => ({
    fromId: organizationIds[index] ?? '',
    relationId,
    toId: organizationIds[index + 1] ?? '',
  }));
}
