import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ActionItemAdded, ActionItemUpdated, CityEnrolled, ProposalDecided } from '#contracts';
import { newId } from '#domain';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
beforeAll(async () => void (running = await runningNotifications()));
afterAll(() => running.stop());

const toldOf = async (event: string): Promise<string[]> => {
  await running.settled();
  const { body } = await running.secretariat.get('/v1/notices', { query: { event } });
  return body.items.map(({ officeId }: { officeId: string }) => officeId).sort();
};

test('a city whose proposal is taken up hears what becomes of the item; one whose proposal is declined does not', async () => {
  const itemId = newId();
  const update = () => running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId });
  const decide = (cityId: string, outcome: string, of: string | null) =>
    running.publish(ProposalDecided, { ...ProposalDecided.example, proposalId: newId(), cityId, outcome, itemId: of });
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: 'climate' });
  expect(await toldOf(await update())).toEqual([]);

  expect(await toldOf(await decide('laktasi', 'taken-up', itemId))).toEqual(['laktasi', 'secretariat']);
  await decide('zenica', 'declined', null);
  // The proposals of two cities may be one item's.
  await decide('tuzla', 'taken-up', itemId);
  await decide('tuzla', 'taken-up', itemId);

  expect(await toldOf(await update())).toEqual(['laktasi', 'tuzla']);
});

test('a city that takes part in an item hears what becomes of it', async () => {
  const itemId = newId();
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: 'climate' });
  await running.publish(CityEnrolled, { ...CityEnrolled.example, itemId, cityId: 'zenica' });
  expect(await toldOf(await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId }))).toEqual(['zenica']);
});
