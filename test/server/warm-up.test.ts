import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { limitRules } from '../../server/limits.ts';
import { typeDefs } from '../../server/schema.ts';
import { questions } from '../../server/warm-up.ts';

it.each(questions)('asks what the schema answers: %s', (question) => {
  const schema = buildSchema(typeDefs.join('\n'));

  expect(validate(schema, parse(question))).toEqual([]);
  expect(validate(schema, parse(question), limitRules)).toEqual([]);
});
