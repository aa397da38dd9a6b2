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
  for (const file of ['constraints', 'indexes']) {
    await runTogether(driver, database, statements(file));
  }
  await awaitIndexes(driver, database);
}

/**
 * The same for a graph that was filled without them, where each takes its time: what is on nodes beside
 * what is on relationships. Two on one label or type at a time would wait for each other's locks for
 * ever. Indexes of one transaction are filled together.
 */
export async function applySetupApart(driver: Driver, database: string): Promise<void> {
  const constraints = statements('constraints');
  const ofRelationships = constraints.filter((statement) => statement.includes('FOR ()-['));
  const ofNodes = constraints.filter((statement) => !ofRelationships.includes(statement));
  const onNodes = async () => {
    for (const statement of ofNodes) await runTogether(driver, database, [statement]);
    await runTogether(driver, database, statements('indexes'));
  };
  const onRelationships = async () => {
    for (const statement of ofRelationships) await runTogether(driver, database, [statement]);
  };
  await Promise.all([onNodes(), onRelationships()]);
  await awaitIndexes(driver, database);
}

/** Runs statements in one transaction. */
async function runTogether(driver: Driver, database: string, all: readonly string[]) {
  const session = driver.session({ database });
  try {
    await session.executeWrite(async (transaction) => {
      for (const statement of all) await transaction.run(statement);
    });
  } finally {
    await session.close();
  }
}

async function awaitIndexes(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
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
