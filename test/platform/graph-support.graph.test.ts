import { expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';

const { driver } = openTestGraph();

const countNodes = async () => {
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS count');
  return records[0]?.get('count');
};

it.each([1, 2])('begins test %i with an empty graph', async () => {
  expect(await countNodes()).toBe(0);

  await driver.executeQuery('UNWIND range(1, 3) AS number CREATE (:Chain {id: toString(number)})');

  expect(await countNodes()).toBe(3);
});

it('has the constraints of the model', async () => {
  await driver.executeQuery("CREATE (:Chain {id: 'chain:甲一测试'})");

  const again = driver.executeQuery("CREATE (:Chain {id: 'chain:甲一测试'})");

  await expect(again).rejects.toThrow('already exists');
});
