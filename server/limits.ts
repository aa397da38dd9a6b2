import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, ValidationRule } from 'graphql';

/** The longest request body, in bytes. */
export const maxBodyBytes = 100 * 1024;
/** The most lexical tokens in one document. */
export const maxTokens = 1000;
const maxDepth = 10;
const maxAliases = 15;

const asTooComplex = (limit: number) => ({
  n: limit,
  onReject: [
    (_: unknown, error: GraphQLError) => {
      Object.assign(error.extensions, { code: 'QUERY_TOO_COMPLEX', limit });
    },
  ],
});

export const limitRules: ValidationRule[] = [
  maxDepthRule({ ...asTooComplex(maxDepth), flattenFragments: true, ignoreIntrospection: true }),
  maxAliasesRule(asTooComplex(maxAliases)),
];
