import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { queryTooComplex } from './errors.ts';

/** The longest request body, in bytes. */
export const maxBodyBytes = 100 * 1024;
/** The most lexical tokens in one document. */
export const maxTokens = 1000;
const maxDepth = 10;
const maxAliases = 15;

/** A rule that reports instead of throwing: what a rule throws would be taken for a bug of ours. */
const asTooComplex = (limit: number) => ({
  n: limit,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      const cost = Number(/found (\d+)/.exec(error.message)?.[1] ?? limit + 1);
      const message = error.message.replace('Syntax Error: ', '');
      context?.reportError(queryTooComplex(message, cost, limit));
    },
  ],
});

/** graphql-js would find this out only while it executes, and it would look like a bug of ours. */
const servedOperations: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`No ${node.operation} is served here.`, { nodes: node }));
  },
});

export const limitRules: ValidationRule[] = [
  servedOperations,
  maxDepthRule({ ...asTooComplex(maxDepth), flattenFragments: true, ignoreIntrospection: true }),
  maxAliasesRule({ ...asTooComplex(maxAliases), allowList: [] }),
];

/** The most rows that the pages of one request may come to: lists within lists multiply. */
export const maxRows = 50_000;

/** Counts the rows that a request asks for, before they are read; throws QUERY_TOO_COMPLEX above the limit. */
export function rowBudget(): (rows: number) => void {
  let asked = 0;
  return (rows) => {
    asked += rows;
    if (asked <= maxRows) return;
    const message = `Lists within lists ask for more than ${maxRows} rows. Ask for smaller pages.`;
    throw queryTooComplex(message, asked, maxRows);
  };
}
