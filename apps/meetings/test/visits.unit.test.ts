import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { VisitProgramme } from '../src/visits/visit-programme.entity.ts';
import { coverageOf, Visit } from '../src/visits/visit.entity.ts';
import { aMeeting } from './entities.ts';
import { after, cellsOf, type Lifecycle } from './lifecycle.ts';

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

  const acts = {
    complete: (programme: VisitProgramme) => programme.complete('2022-11-29', []),
    goOn: (programme: VisitProgramme) => programme.mustGoOn(),
  };
  const lifecycle: Lifecycle<VisitProgramme['state'], keyof typeof acts> = {
    announced: { complete: 'completed', goOn: 'announced' },
    completed: { complete: 'completed', goOn: 'visit-programme-completed' },
  };
  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, act, then) => {
    const programme = announce();
    if (state === 'completed') acts.complete(programme);
    expect(after(programme, acts[act])).toBe(then);
  });

  test('is completed once by the presidency’s end, with what is still open', () => {
    const programme = announce();
    const visits = [aVisit('made'), aVisit('planned'), aVisit(), aVisit('withdrawn')];
    expect(programme.complete('2022-11-29', visits)).toMatchObject({ completedOn: '2022-11-29', visited: 1, planned: 1, open: 1 });
    expect(programme.complete('2022-12-01', visits)).toBeUndefined();
    expect(programme).toMatchObject({ completedOn: '2022-11-29' });
  });
});

describe('a visit', () => {
  const acts = {
    plan: (visit: Visit) => visit.plan({ plannedOn: '2022-06-11', purpose: 'The festival train' }),
    make: (visit: Visit) => visit.make('2022-06-11', null),
    reopen: (visit: Visit) => visit.reopen(),
    withdraw: (visit: Visit) => visit.withdraw(),
  };
  const lifecycle: Lifecycle<Visit['state'], keyof typeof acts> = {
    open: { plan: 'planned', make: 'made', reopen: 'open', withdraw: 'withdrawn' },
    planned: { plan: 'planned', make: 'made', reopen: 'planned', withdraw: 'withdrawn' },
    made: { plan: 'visit-already-made', make: 'visit-already-made', reopen: 'made', withdraw: 'made' },
    withdrawn: { plan: 'visit-withdrawn', make: 'visit-withdrawn', reopen: 'open', withdraw: 'withdrawn' },
  };

  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, act, then) => {
    expect(after(aVisit(state), acts[act])).toBe(then);
  });

  test.each(cellsOf(lifecycle).filter(([, act]) => act === 'reopen' || act === 'withdraw'))(
    'that is %s says of %s whether it changed anything: %s',
    (state, act, then) => {
      expect(acts[act](aVisit(state))).toBe(then !== state);
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
