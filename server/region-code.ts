import { type ASTNode, GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && /^[1-9]\d{5}$/.test(value)) return value;
  throw new GraphQLError(
    `RegionCode takes six digits, such as 330105, not ${JSON.stringify(value)}.`,
    { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** GB/T 2260, six digits. */
export const regionCode = new GraphQLScalarType<string, string>({
  name: 'RegionCode',
  description:
    '行政区划代码. Six digits, GB/T 2260: 330105 a district, 330100 its city, 330000 its province.',
  serialize: (value) => parse(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});
