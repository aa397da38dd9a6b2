import { expect, it } from 'vitest';
import { isSupported } from '../../server/neo4j/driver.ts';

it.each(['Neo4j/5.26.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2026.08.1'])(
  'works with %s',
  (agent) => {
    expect(isSupported(agent)).toBe(true);
  },
);

it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Other/6.1', ''])('does not work with %j', (agent) => {
  expect(isSupported(agent)).toBe(false);
});
