import { expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Stop } from '../src/programmes/stop.entity.ts';
import { TravellingProgramme, type ProgrammeState } from '../src/programmes/travelling-programme.entity.ts';

const itemId = newId();
const aProgramme = () =>
  TravellingProgramme.plan({
    kind: 'festival-train',
    title: 'A train',
    itemId,
    leadCityId: 'istanbul',
    supportingCityIds: ['tuzla', 'foca'],
  });
const days = { from: '2023-05-01', until: '2023-05-04' };
const programme = aProgramme();

const acts = {
  'be rescheduled': (stop: Stop) => stop.reschedule({ until: '2023-05-05' }, programme),
  'be completed': (stop: Stop) => stop.complete('2023-05-03', 10, programme),
  'be cancelled': (stop: Stop) => stop.cancel('Closed.', programme),
};
const aStop = (state: Stop['state'] = 'scheduled', of = days) => {
  const stop = Stop.schedule(programme.id, 'tuzla', of);
  if (state === 'completed') stop.complete(of.from, null, programme);
  if (state === 'cancelled') stop.cancel('Closed.', programme);
  return stop;
};

lifecycleHolds(Stop, aStop, acts, {
  scheduled: { 'be rescheduled': 'scheduled', 'be completed': 'completed', 'be cancelled': 'cancelled' },
  completed: { 'be rescheduled': 'stop-completed', 'be completed': 'stop-completed', 'be cancelled': 'stop-completed' },
  cancelled: { 'be rescheduled': 'stop-cancelled', 'be completed': 'stop-cancelled', 'be cancelled': 'stop-cancelled' },
});

test('a stop is completed on its first day or later, not before it', () => {
  expect(refusalOf(() => aStop().complete('2023-04-30', null, programme))).toBe('stop-not-begun');
  expect(aStop().complete('2023-05-01', null, programme)).toMatchObject({ on: '2023-05-01', visitors: null });
});

test('a stop has a day: the place that leaves none is named', () => {
  const pointer = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      return (error as { errors: { pointer: string }[] }).errors[0]?.pointer;
    }
    return 'none';
  };
  for (const until of ['2023-05-01', '2023-04-30']) {
    expect(pointer(() => aStop('scheduled', { from: '2023-05-01', until }))).toBe('/until');
    expect(pointer(() => aStop().reschedule({ until }, programme))).toBe('/until');
  }
  expect(pointer(() => aStop().reschedule({ from: '2023-05-04' }, programme))).toBe('/from');
});

test('its events say all of it', () => {
  const stop = aStop();
  const said = { stopId: stop.id, programmeId: programme.id, title: 'A train', leadCityId: 'istanbul', cityId: 'tuzla', ...days };
  expect(stop.scheduled(programme)).toEqual(said);
  expect(stop.reschedule({}, programme)).toBeUndefined();
  expect(stop.reschedule({ from: '2023-05-02' }, programme)).toEqual({ ...said, from: '2023-05-02', before: days });
  expect(stop.reschedule(days, programme)).toEqual({ ...said, before: { ...days, from: '2023-05-02' } });
  expect(aStop().cancel('Closed.', programme)).toEqual({ ...said, stopId: expect.any(String), reason: 'Closed.' });
  expect(stop.complete('2023-05-03', 7, programme)).toEqual({ ...said, on: '2023-05-03', visitors: 7 });
});

const open = { from: '2023-05-01', until: '2023-05-04' };
const next = { from: '2023-05-04', until: '2023-05-06' };
test.each<[string, Stop[], string, ProgrammeState]>([
  ['no stop', [], '2023-05-01', 'planned'],
  ['the day before its first stop', [aStop('scheduled', open)], '2023-04-30', 'planned'],
  ['the first day of its first stop', [aStop('scheduled', next), aStop('scheduled', open)], '2023-05-01', 'running'],
  ['days after an open stop', [aStop('scheduled', open)], '2023-06-01', 'running'],
  ['a first stop that is cancelled', [aStop('cancelled', open), aStop('scheduled', next)], '2023-05-02', 'planned'],
  ['nothing but a stop that is cancelled', [aStop('cancelled', open)], '2023-06-01', 'planned'],
  ['one completed and one open', [aStop('completed', open), aStop('scheduled', next)], '2023-05-03', 'running'],
  ['one completed and none open', [aStop('completed', open), aStop('cancelled', next)], '2023-05-03', 'done'],
])('the state of a programme follows its stops and the day: with %s', (_, stops, day, state) => {
  const travelling = aProgramme();
  travelling.follow(stops);
  expect(travelling.stateOn(day)).toBe(state);
  expect(refusalOf(() => travelling.mustBeCancellable())).toEqual(
    state === 'done' ? 'travelling-programme-done' : expect.not.stringContaining('travelling'),
  );
  travelling.cancel('Closed.');
  expect(travelling.stateOn(day)).toBe('cancelled');
  expect(refusalOf(() => travelling.mustBeCancellable())).toBe('travelling-programme-cancelled');
});

test('a programme that begins to run has another version for its ETag, which no change comes to', () => {
  const travelling = aProgramme();
  travelling.follow([aStop('scheduled', open)]);
  const seen = [0, 1, 2].flatMap((version) => {
    travelling.version = version;
    return ['2023-04-30', '2023-05-01'].map((day) => travelling.versionOn(day));
  });
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
});
