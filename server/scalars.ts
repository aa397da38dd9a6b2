import { type ASTNode, GraphQLError, GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
  GraphQLURL,
} from 'graphql-scalars';
import { regionCode } from './region-code.ts';

/** A scalar that refuses a value with BAD_USER_INPUT, as a variable and as a literal. */
function refusing<Inner, Outer>(
  scalar: GraphQLScalarType<Inner, Outer>,
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

export const scalars = {
  Date: refusing(GraphQLLocalDate, 'Date'),
  DateTime: refusing(GraphQLDateTime),
  NonNegativeInt: refusing(GraphQLNonNegativeInt),
  PositiveInt: refusing(GraphQLPositiveInt),
  URL: refusing(GraphQLURL),
  RegionCode: regionCode,
};
