import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';

const text = (file: string) =>
  readFileSync(new URL(`../../cypher/setup/${file}.cypher`, import.meta.url), 'utf8');

/** The statements of a file that holds several, one after another. */
const statements = (file: string) =>
  text(file)
    .split(/;\s*\n|;\s*$/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0);

/** Constraints and indexes of the model, each only where it is missing; resolves when they answer. */
export async function applySetup(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const file of ['constraints', 'indexes']) {
      await session.executeWrite(async (transaction) => {
        for (const statement of statements(file)) await transaction.run(statement);
      });
    }
    await session.run(text('await-indexes'));
  } finally {
    await session.close();
  }
}

/** Gives the user that a new Neo4j comes with a password of ours. */
export async function setPassword(driver: Driver, current: string, next: string): Promise<void> {
  const session = driver.session({ database: 'system' });
  try {
    await session.run(text('set-password'), { current, next });
  } finally {
    await session.close();
  }
}
