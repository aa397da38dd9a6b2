import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

it('runs without any setting', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    dataDir: resolve('.data'),
    logLevel: 'warn',
    neo4j: { kind: 'embedded', boltPort: 7687 },
  });
});

it('takes an empty value for none', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
});

it('finds the folder of imports from where it was started', () => {
  expect(readConfig({ IMPORT_DIR: 'incoming' }).importDir).toBe(resolve('incoming'));
});

it('uses the Neo4j of NEO4J_URI', () => {
  const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'secret' });

  expect(neo4j).toEqual({
    kind: 'remote',
    uri: 'neo4j+s://db.example',
    username: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
});

it('names all that is wrong at once, with what is allowed', () => {
  const wrong = { HOST: 'a b', PORT: '70000', BOLT_PORT: '-1', LOG_LEVEL: 'loud' };

  const read = () => readConfig({ ...wrong, NEO4J_URI: 'http://db' });

  for (const [name, value] of Object.entries(wrong)) expect(read).toThrow(`${name}=${value} must`);
  expect(read).toThrow('one of fatal, error, warn, info, debug, trace, silent');
  expect(read).toThrow('NEO4J_URI=http://db must be an address such as bolt://host:7687');
});

it('asks for the password that belongs to a user name', () => {
  expect(() => readConfig({ NEO4J_USERNAME: 'neo4j' })).toThrow('NEO4J_PASSWORD is not set');
});

it('repeats no password that stands in an address', () => {
  const read = () => readConfig({ NEO4J_URI: 'bolt://neo4j:secret@db:7687' });

  expect(read).toThrow('NEO4J_URI=bolt://…@db:7687 must be');
});
