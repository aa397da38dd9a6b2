import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resolveJars } from '../../server/neo4j/jars.ts';
import { findJava } from '../../server/neo4j/java.ts';
import { commandLine } from '../../server/neo4j/processes.ts';

const { signal: never } = new AbortController();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program of that name on the path of the test. */
function install(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

const env = () => ({ PATH: [folder, '/usr/bin', '/bin'].join(delimiter) });
const jars = (overrides: NodeJS.ProcessEnv = {}, signal = never) =>
  resolveJars({
    java: 'java',
    env: { ...env(), ...overrides },
    cache: join(folder, 'cache'),
    onProgress: () => {},
    signal,
  });

it.each(['17.0.15', '21'])('takes Java %s', async (version) => {
  install('java', `echo 'openjdk version "${version}" 2025-04-15' >&2`);

  expect(await findJava({ JAVA_HOME: '/nowhere', ...env() }, never)).toBe('java');
});

it('refuses another Java and says which it found', async () => {
  const home = join(folder, 'home');
  install('java', `echo 'openjdk version "25" 2025-09-16' >&2`);

  const found = findJava({ JAVA_HOME: home, ...env() }, never);

  await expect(found).rejects.toThrow('only Java 25 (java) was found: install one');
});

it('says that Maven is missing', async () => {
  await expect(jars({ PATH: folder })).rejects.toThrow('was not found: install it (Debian');
});

it('says that the first start needs the network, and keeps what Maven wrote', async () => {
  install(
    'mvn',
    "echo '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host'; exit 1",
  );

  await expect(jars()).rejects.toThrow('The first start needs the network');
  expect(readFileSync(join(folder, 'cache', 'maven.log'), 'utf8')).toContain('Unknown host');
});

it('asks Maven once, and again when a jar has gone', async () => {
  const jar = join(folder, 'neo4j.jar');
  writeFileSync(jar, '');
  install(
    'mvn',
    `echo x >> ${folder}/calls; for word; do case $word in -Dmdep.outputFile=*) echo ${jar} > "\${word#*=}";; esac; done`,
  );
  const calls = () => readFileSync(join(folder, 'calls'), 'utf8').length / 2;

  expect(await jars()).toBe(jar);
  expect(await jars()).toBe(jar);
  expect(calls()).toBe(1);

  rmSync(jar);
  await jars();
  expect(calls()).toBe(2);
});

it('ends Maven when the start is interrupted', async () => {
  install('mvn', `echo $$ > ${folder}/pid; exec sleep 600`);
  const interrupt = new AbortController();
  const pid = () => Number(readFileSync(join(folder, 'pid'), 'utf8'));

  const resolving = jars({}, interrupt.signal);
  await expect
    .poll(() => existsSync(join(folder, 'pid')) && pid() > 0, { timeout: 20_000 })
    .toBe(true);
  interrupt.abort();

  await expect(resolving).rejects.toThrow('aborted');
  expect(commandLine(pid())).toBeUndefined();
});
