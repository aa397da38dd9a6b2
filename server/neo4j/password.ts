import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startError } from '../start-error.ts';
import { type Address, isUnauthorized, openDriver } from './driver.ts';
import { setPassword } from './setup.ts';

const fileIn = (home: string) => join(home, 'password');

/** The embedded Neo4j's password, which only this user of the machine can read. */
export function readPassword(home: string): string | undefined {
  try {
    return readFileSync(fileIn(home), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Sees to it that a Neo4j just started takes the kept password: a new one still has its default. */
export async function ensurePassword(home: string, address: Address): Promise<Address> {
  const password = readPassword(home) ?? createPassword(home);
  const ours = { ...address, password };
  if (await accepts(ours)) return ours;
  const driver = openDriver({ ...address, password: address.username });
  try {
    await setPassword(driver, address.username, password);
    return ours;
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    throw startError(
      `The embedded Neo4j refuses the password in ${fileIn(home)}. Put the right one there, or remove ${home} with all data.`,
    );
  } finally {
    await driver.close();
  }
}

function createPassword(home: string): string {
  const password = randomBytes(18).toString('base64url');
  writeFileSync(fileIn(home), `${password}\n`, { mode: 0o600 });
  chmodSync(fileIn(home), 0o600);
  return password;
}

async function accepts(address: Address): Promise<boolean> {
  const driver = openDriver(address);
  try {
    await driver.getServerInfo();
    return true;
  } catch (error) {
    if (isUnauthorized(error)) return false;
    throw error;
  } finally {
    await driver.close();
  }
}
