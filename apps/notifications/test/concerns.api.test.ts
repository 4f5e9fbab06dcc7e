import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ActionItemAdded,
  ActionItemUpdated,
  CityEnrolled,
  CityEnrolmentWithdrawn,
  ProposalDecided,
  TravellingProgrammeCancelled,
  TravellingProgrammePlanned,
  TravellingProgrammeUpdated,
} from '#contracts';
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

/** The offices that hear of an update of the item. */
const hearOf = async (itemId: string) => toldOf(await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId }));
const anItem = async () => {
  const itemId = newId();
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: 'climate' });
  return itemId;
};

test('a city that takes part in an item hears what becomes of it, until its enrolment is withdrawn', async () => {
  const itemId = await anItem();
  const [zenica, tuzla] = ['zenica', 'tuzla'].map((cityId) => ({ enrolmentId: newId(), itemId, cityId }));
  await running.publish(CityEnrolled, zenica!);
  await running.publish(CityEnrolled, tuzla!);
  expect(await hearOf(itemId)).toEqual(['tuzla', 'zenica']);
  const withdrawn = await running.publish(CityEnrolmentWithdrawn, { ...zenica!, reason: 'Put off.' });
  expect(await toldOf(withdrawn)).toEqual(['tuzla', 'zenica']);
  expect(await hearOf(itemId)).toEqual(['tuzla']);
  await running.publish(CityEnrolled, { ...zenica!, enrolmentId: newId() });
  expect(await hearOf(itemId)).toEqual(['tuzla', 'zenica']);
});

test('what concerns a city in two ways goes on concerning it when one of them ends', async () => {
  const itemId = await anItem();
  const enrolment = { enrolmentId: newId(), itemId, cityId: 'zenica' };
  await running.publish(ProposalDecided, {
    ...ProposalDecided.example,
    proposalId: newId(),
    cityId: 'zenica',
    outcome: 'taken-up',
    itemId,
  });
  await running.publish(CityEnrolled, enrolment);
  await running.publish(CityEnrolmentWithdrawn, { ...enrolment, reason: 'Put off.' });
  expect(await hearOf(itemId)).toEqual(['zenica']);
});

test('who leads or supports a travelling programme hears of its item, until it no longer does or the programme is cancelled', async () => {
  const itemId = await anItem();
  const programme = {
    ...TravellingProgrammePlanned.example,
    ...{ programmeId: newId(), itemId, leadCityId: 'istanbul', supportingCityIds: ['laktasi', 'sarajevo'] },
  };
  await running.publish(TravellingProgrammePlanned, programme);
  expect(await hearOf(itemId)).toEqual(['istanbul', 'laktasi', 'sarajevo']);
  const changed = { ...programme, leadCityId: 'sarajevo', supportingCityIds: ['tuzla'] };
  await running.publish(TravellingProgrammeUpdated, changed);
  expect(await hearOf(itemId)).toEqual(['sarajevo', 'tuzla']);
  await running.publish(TravellingProgrammeCancelled, { ...changed, reason: 'The line is closed.' });
  expect(await hearOf(itemId)).toEqual([]);
});

test('what code from before has kept of a concern goes on counting', async () => {
  const itemId = await anItem();
  const older = () => running.sql.query(`INSERT INTO known_concern (id, city_id) VALUES ($1, 'zenica') ON CONFLICT DO NOTHING`, [itemId]);
  await older();
  await older();
  await running.publish(CityEnrolled, { enrolmentId: newId(), itemId, cityId: 'zenica' });
  expect(await hearOf(itemId)).toEqual(['zenica']);
});
