import { type ASTNode, GraphQLError, GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
  GraphQLURL,
} from 'graphql-scalars';
import { uploadScalar } from './imports/upload.ts';
import { regionCode } from './region-code.ts';

/** A scalar that refuses a value with BAD_USER_INPUT, as a variable and as a literal. */
function refusing<Inner, Outer>(
  scalar: GraphQLScalarType<Inner, Outer>,
  description: string,
  name = scalar.name,
): GraphQLScalarType<Inner, Outer> {
  const config = scalar.toConfig();
  const refuse = (error: unknown, node?: ASTNode) =>
    new GraphQLError(error instanceof Error ? error.message.replace(scalar.name, name) : name, {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return new GraphQLScalarType({
    ...config,
    name,
    description,
    parseValue: (value) => {
      try {
        return config.parseValue(value);
      } catch (error) {
        throw refuse(error);
      }
    },
    parseLiteral: (node, variables) => {
      try {
        return config.parseLiteral(node, variables);
      } catch (error) {
        throw refuse(error, node);
      }
    },
  });
}

/** Described here too, because a scalar that is given replaces the one of the contract. */
export const scalars = {
  Date: refusing(GraphQLLocalDate, 'A day, ISO 8601: 2025-03-31.', 'Date'),
  DateTime: refusing(GraphQLDateTime, 'A moment in UTC, ISO 8601.'),
  NonNegativeInt: refusing(GraphQLNonNegativeInt, 'A whole number, zero or more.'),
  PositiveInt: refusing(GraphQLPositiveInt, 'A whole number, one or more.'),
  URL: refusing(GraphQLURL, 'An absolute web address.'),
  RegionCode: regionCode,
  Upload: uploadScalar,
};
