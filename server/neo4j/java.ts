import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { startError } from '../start-error.ts';

const supported = [17, 21];
const install =
  'install one (Debian, Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17) and put it on PATH or name its folder in JAVA_HOME, or set NEO4J_URI to use a Neo4j that runs elsewhere';

/** The major version that `java -version` tells, or undefined when there is no such program. */
function javaVersion(
  java: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { env, signal }, (error, stdout, stderr) => {
      const version = /version "(\d+)/.exec(stderr + stdout)?.[1];
      resolve(error || version === undefined ? undefined : Number(version));
    });
  });
}

/** The first Java that Neo4j 5.26 supports: that of JAVA_HOME, else that on PATH. */
export async function findJava(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string> {
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  const found: string[] = [];
  for (const java of candidates) {
    const version = await javaVersion(java, env, signal);
    signal.throwIfAborted();
    if (version === undefined) continue;
    if (supported.includes(version)) return java;
    found.push(`Java ${version} (${java})`);
  }
  const instead = found.length > 0 ? `only ${found.join(' and ')} was found` : 'none was found';
  throw startError(`Neo4j 5.26 needs Java 17 or 21 and ${instead}: ${install}.`);
}
