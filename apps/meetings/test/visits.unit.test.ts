import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { VisitProgramme } from '../src/visits/visit-programme.entity.ts';
import { coverageOf, Visit } from '../src/visits/visit.entity.ts';
import { aMeeting } from './entities.ts';

const presidency = { id: newId(), personId: newId(), cityId: 'istanbul', from: '2021-11-29', until: null as string | null };
const announce = (given = {}, announcedOn = '2022-04-25') =>
  VisitProgramme.announce({ ...presidency, ...given }, announcedOn, 27, '2022-05-01');

function aVisit(state: Visit['state'] = 'open'): Visit {
  const visit = Visit.slot(newId(), 'sarajevo');
  if (state === 'planned') visit.plan({ plannedOn: '2022-06-10' });
  if (state === 'made') visit.make('2022-04-25', null);
  if (state === 'withdrawn') visit.withdraw();
  return visit;
}

describe('a programme', () => {
  test('is announced for a presidency, by its president', () => {
    const programme = announce();
    expect(programme.announced(['laktasi', 'sarajevo'])).toEqual({
      programmeId: programme.id,
      cityId: 'istanbul',
      presidencyId: presidency.id,
      personId: presidency.personId,
      announcedOn: '2022-04-25',
      rosterVersion: 27,
      cityIds: ['laktasi', 'sarajevo'],
    });
  });

  test.each([
    ['before the presidency', {}, '2021-11-28', 'presidency-not-active'],
    ['after its planned end', { until: '2022-11-29' }, '2022-11-29', 'presidency-not-active'],
    ['once it is over', { until: '2022-04-30' }, '2022-04-25', 'presidency-ended'],
    ['on its last day', { until: '2022-05-01' }, '2022-04-25', 'presidency-ended'],
  ])('is not announced %s', (_, given, on, code) => {
    expect(refusalOf(() => announce(given, on))).toBe(code);
  });

  test('may be announced where the presidency’s first day is not known', () => {
    expect(announce({ from: null }, '2020-01-01')).toMatchObject({ state: 'announced' });
  });

  const complete = (programme: VisitProgramme) => programme.complete('2022-11-29', []);
  lifecycleHolds(
    VisitProgramme,
    (state) => {
      const programme = announce();
      if (state === 'completed') complete(programme);
      return programme;
    },
    { 'be completed': complete, 'go on': (programme) => programme.mustGoOn() },
    {
      announced: { 'be completed': 'completed', 'go on': 'announced' },
      completed: { 'be completed': 'completed', 'go on': 'visit-programme-completed' },
    },
  );

  test('is completed once by the presidency’s end, with what is still open', () => {
    const programme = announce();
    const visits = [aVisit('made'), aVisit('planned'), aVisit(), aVisit('withdrawn')];
    expect(programme.complete('2022-11-29', visits)).toMatchObject({ completedOn: '2022-11-29', visited: 1, planned: 1, open: 1 });
    expect(programme.complete('2022-12-01', visits)).toBeUndefined();
    expect(programme).toMatchObject({ completedOn: '2022-11-29' });
  });
});

describe('a visit', () => {
  const sayingWhetherItChanged = (act: (visit: Visit) => boolean) => (visit: Visit) => {
    const { state } = visit;
    expect(act(visit)).toBe(visit.state !== state);
  };

  lifecycleHolds(
    Visit,
    aVisit,
    {
      'be planned': (visit) => visit.plan({ plannedOn: '2022-06-11', purpose: 'The festival train' }),
      'be made': (visit) => visit.make('2022-06-11', null),
      'be reopened': sayingWhetherItChanged((visit) => visit.reopen()),
      'be withdrawn': sayingWhetherItChanged((visit) => visit.withdraw()),
    },
    {
      open: { 'be planned': 'planned', 'be made': 'made', 'be reopened': 'open', 'be withdrawn': 'withdrawn' },
      planned: { 'be planned': 'planned', 'be made': 'made', 'be reopened': 'planned', 'be withdrawn': 'withdrawn' },
      made: { 'be planned': 'visit-already-made', 'be made': 'visit-already-made', 'be reopened': 'made', 'be withdrawn': 'made' },
      withdrawn: { 'be planned': 'visit-withdrawn', 'be made': 'visit-withdrawn', 'be reopened': 'open', 'be withdrawn': 'withdrawn' },
    },
  );

  test('that is withdrawn is no longer planned', () => {
    const visit = aVisit('planned');
    visit.withdraw();
    expect(visit).toMatchObject({ plannedOn: null, purpose: null });
  });

  test('is made at a meeting in that city, and at one that takes place', () => {
    const meeting = aMeeting('open');
    expect(aVisit().make('2022-04-25', meeting)).toMatchObject({ cityId: 'sarajevo', on: '2022-04-25', meetingId: meeting.id });
    expect(refusalOf(() => aVisit().make('2022-04-25', aMeeting('open', { hostCityId: 'tuzla' })))).toBe('meeting-in-another-city');
    expect(refusalOf(() => aVisit().make('2022-04-25', aMeeting('cancelled')))).toBe('meeting-cancelled');
  });
});

test.each<[Visit['state'][], object]>([
  [[], { visited: 0, planned: 0, open: 0, percent: 0 }],
  [['open', 'open', 'made'], { visited: 1, planned: 0, open: 2, percent: 33.3 }],
  [['made', 'withdrawn'], { visited: 1, planned: 0, open: 0, percent: 100 }],
  [['planned', 'made', 'open', 'open'], { visited: 1, planned: 1, open: 2, percent: 25 }],
])('the coverage of %o is %o', (states, coverage) => {
  expect(coverageOf(states.map((state) => ({ state })))).toEqual(coverage);
});
