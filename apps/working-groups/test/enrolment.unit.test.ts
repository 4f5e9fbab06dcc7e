import { expect, test } from '@jest/globals';
import { newId, set } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Enrolment } from '../src/enrolments/enrolment.entity.ts';
import { ActionItem, participations } from '../src/items/action-item.entity.ts';
import { itemStates } from '../src/items/item-state.ts';

const itemId = newId();
const acts = {
  'be accepted': (enrolment: Enrolment) => enrolment.accept(),
  'go live': (enrolment: Enrolment) => enrolment.goLive('2022-10-01'),
  'be withdrawn': (enrolment: Enrolment) => enrolment.withdraw('Put off.'),
};
const anEnrolment = (state: Enrolment['state'] = 'requested') => {
  const enrolment = Enrolment.request(itemId, 'tuzla', 7, 'A note.');
  if (state === 'enrolled' || state === 'live') enrolment.accept();
  if (state === 'live') enrolment.goLive('2022-10-01');
  if (state === 'withdrawn') enrolment.withdraw('Put off.');
  return enrolment;
};

lifecycleHolds(Enrolment, anEnrolment, acts, {
  requested: { 'be accepted': 'enrolled', 'go live': 'enrolment-not-enrolled', 'be withdrawn': 'withdrawn' },
  enrolled: { 'be accepted': 'enrolment-not-requested', 'go live': 'live', 'be withdrawn': 'withdrawn' },
  live: { 'be accepted': 'enrolment-not-requested', 'go live': 'enrolment-not-enrolled', 'be withdrawn': 'withdrawn' },
  withdrawn: { 'be accepted': 'enrolment-not-requested', 'go live': 'enrolment-not-enrolled', 'be withdrawn': 'enrolment-withdrawn' },
});

test('its events say all of it', () => {
  const enrolment = anEnrolment();
  const named = { enrolmentId: enrolment.id, itemId, cityId: 'tuzla' };
  expect(enrolment.requested()).toEqual({ ...named, note: 'A note.' });
  expect(enrolment.accept()).toEqual(named);
  expect(enrolment.goLive('2022-10-01')).toEqual({ ...named, on: '2022-10-01' });
  expect(enrolment.withdraw('Put off.')).toEqual({ ...named, reason: 'Put off.' });
});

test.each(participations.flatMap((participation) => itemStates.map((state) => [participation, state] as const)))(
  'cities enrol for an item in which they take part on request, unless it is cancelled: %s, %s',
  (participation, state) => {
    const item = set(new ActionItem(), { id: itemId, participation, state });
    const refusal = participation === 'all' ? 'action-item-not-on-request' : state === 'cancelled' ? 'action-item-cancelled' : undefined;
    if (refusal) expect(refusalOf(() => item.mustTakeEnrolments())).toBe(refusal);
    else expect(() => item.mustTakeEnrolments()).not.toThrow();
  },
);
