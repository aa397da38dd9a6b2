import { resolve } from 'node:path';
import { z } from 'zod';
import { startError } from './start-error.ts';

export interface Config {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Absolute path. */
  readonly dataDir: string;
  /** Absolute path of the folder from which operators may import files; absent = none. */
  readonly importDir?: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly neo4j: EmbeddedNeo4j | RemoteNeo4j;
}

/** Neo4j as a child process with its data in `dataDir`. */
export interface EmbeddedNeo4j {
  readonly kind: 'embedded';
  /** The port to try first; 0 = any free port. */
  readonly boltPort: number;
}

/** A Neo4j that somebody else runs. Without a password, one that has authentication off. */
export interface RemoteNeo4j {
  readonly kind: 'remote';
  readonly uri: string;
  readonly username: string;
  readonly password?: string;
  readonly database: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const portRange = 'a whole number from 0 to 65535, 0 meaning any free port';

/** Each variable with what it may be, as told to the person who set it wrong. */
const variables = {
  HOST: { rule: z.string().regex(/^[\w.:-]+$/), allowed: 'a host name or an IP address' },
  PORT: { rule: port, allowed: portRange },
  DATA_DIR: { rule: z.string(), allowed: 'a folder' },
  IMPORT_DIR: { rule: z.string(), allowed: 'a folder' },
  NEO4J_URI: {
    rule: z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/),
    allowed: 'an address such as bolt://host:7687, neo4j://host:7687 or neo4j+s://host',
  },
  NEO4J_USERNAME: { rule: z.string(), allowed: 'a user name' },
  NEO4J_PASSWORD: { rule: z.string(), allowed: 'a password' },
  NEO4J_DATABASE: {
    rule: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
    allowed: 'a database name: 3 to 63 letters, digits, dots and dashes',
  },
  BOLT_PORT: { rule: port, allowed: portRange },
  LOG_LEVEL: { rule: z.enum(logLevels), allowed: `one of ${logLevels.join(', ')}` },
};

const withoutSecret = (value: string) => value.replace(/\/\/[^/]*@/, '//…@');

/** Reads the settings, or throws one message that names every wrong one. An empty value counts as unset. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const wrong: string[] = [];
  function read<T>(name: keyof typeof variables, rule: z.ZodType<T>, unset: T): T {
    const value = env[name];
    if (value === undefined || value === '') return unset;
    const parsed = rule.safeParse(value);
    if (parsed.success) return parsed.data;
    wrong.push(`${name}=${withoutSecret(value)} must be ${variables[name].allowed}`);
    return unset;
  }
  const text = (name: 'IMPORT_DIR' | 'NEO4J_URI' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD') =>
    read<string | undefined>(name, variables[name].rule, undefined);

  const importDir = text('IMPORT_DIR');
  const uri = text('NEO4J_URI');
  const username = text('NEO4J_USERNAME');
  const password = text('NEO4J_PASSWORD');
  if (username && !password) {
    wrong.push('NEO4J_PASSWORD is not set and must be, since NEO4J_USERNAME is');
  }
  const database = read('NEO4J_DATABASE', variables.NEO4J_DATABASE.rule, 'neo4j');
  const boltPort = read('BOLT_PORT', variables.BOLT_PORT.rule, 7687);
  const config: Config = {
    host: read('HOST', variables.HOST.rule, '127.0.0.1'),
    port: read('PORT', variables.PORT.rule, 4000),
    dataDir: resolve(read('DATA_DIR', variables.DATA_DIR.rule, '.data')),
    ...(importDir && { importDir: resolve(importDir) }),
    logLevel: read('LOG_LEVEL', variables.LOG_LEVEL.rule, 'warn'),
    neo4j: uri
      ? {
          kind: 'remote',
          uri,
          username: username ?? 'neo4j',
          ...(password && { password }),
          database,
        }
      : { kind: 'embedded', boltPort },
  };
  if (wrong.length > 0) throw startError(`Settings are wrong: ${wrong.join('; ')}.`);
  return config;
}
