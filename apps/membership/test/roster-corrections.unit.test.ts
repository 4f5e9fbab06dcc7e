import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { RosterCorrection } from '../src/corrections/roster-correction.entity.ts';
import { Membership, type Step } from '../src/memberships/membership.entity.ts';
import { RosterChange } from '../src/roster/roster-change.entity.ts';
import { Roster } from '../src/roster/roster.entity.ts';
import { CityHistory } from '../src/roster/standing-lines.ts';

const today = '2022-12-31';
const [first, second] = [newId(), newId()];

type Given = [rosterVersion: number, change: RosterChange['change'], effectiveOn: string, by: number, corrects?: number, original?: number];
const line = ([rosterVersion, change, effectiveOn, by, corrects, original]: Given, membershipId = first) =>
  Object.assign(new RosterChange(), {
    ...{ rosterVersion, change, effectiveOn, membershipId, cityId: 'tuzla', before: 5, after: 5 + by, meetingId: null },
    ...{ corrects: corrects ?? null, original: original ?? null },
  });
const standing = (history: CityHistory, ...versions: number[]) =>
  versions.map((version) => {
    const { change, effectiveOn, original } = history.line(version);
    return [original, change, effectiveOn];
  });

describe('a city’s own history', () => {
  const lines = [
    line([2, 'joined', '2022-01-01', 1]),
    line([4, 'suspended', '2022-03-01', -1]),
    line([5, 'corrected', '2022-01-10', 0, 2, 2]),
    line([6, 'reinstated', '2022-04-01', 1]),
    line([7, 'corrected', '2022-01-20', 0, 5, 2]),
  ];

  test('has each line as it was last put right, in its first place', () => {
    const history = CityHistory.of(lines);
    expect(standing(history, 7, 4, 6)).toEqual([
      [2, 'joined', '2022-01-20'],
      [4, 'suspended', '2022-03-01'],
      [6, 'reinstated', '2022-04-01'],
    ]);
    expect(history.neighbours(history.line(7))).toEqual({ before: undefined, after: '2022-03-01' });
    expect(history.neighbours(history.line(4))).toEqual({ before: '2022-01-20', after: '2022-04-01' });
  });

  test.each([2, 5, 3])('line %s does not stand', (version) => {
    expect(() => CityHistory.of(lines).line(version)).toThrow(expect.objectContaining({ code: 'roster-line-not-standing' }));
  });

  test('an annulled line is none, and neither is its annulment: the one before it is the last', () => {
    const history = CityHistory.of([...lines, line([8, 'annulled', '2022-04-01', -1, 6, 6])]);
    for (const version of [6, 8])
      expect(() => history.line(version)).toThrow(expect.objectContaining({ code: 'roster-line-not-standing' }));
    history.mustBeLast(history.line(4));
    expect(() => history.mustBeLast(history.line(7))).toThrow(
      expect.objectContaining({ code: 'roster-line-not-last', details: { rosterVersion: 7, last: 4 } }),
    );
  });

  test('places are counted in a membership, neighbours in the city', () => {
    const history = CityHistory.of([
      line([2, 'joined', '2022-01-01', 1]),
      line([3, 'left', '2022-02-01', -1]),
      line([9, 'joined', '2022-06-01', 1], second),
    ]);
    expect(history.placeInMembership(history.line(9))).toBe(0);
    expect(history.neighbours(history.line(9))).toEqual({ before: '2022-02-01', after: undefined });
  });
});

describe('the roster', () => {
  const aRoster = () => Object.assign(new Roster(), { rosterVersion: 9, lastEffectiveOn: '2022-04-01', count: 12 });
  const wrong = (change: Given[1], by: number) => CityHistory.of([line([4, change, '2022-03-01', by])]).line(4);

  test.each([
    ['joined', 1, 11],
    ['reinstated', 1, 11],
    ['suspended', -1, 13],
    ['left', -1, 13],
    ['left', 0, 12],
  ] as const)('an annulled %s that counted %s gives %s of 12, and a version', (change, by, count) => {
    const roster = aRoster();
    const annulment = roster.correct(wrong(change, by), null);
    expect([roster.count, roster.rosterVersion]).toEqual([count, 10]);
    expect(annulment).toMatchObject({ rosterVersion: 10, change: 'annulled', effectiveOn: '2022-03-01', corrects: 4, original: 4 });
    expect(RosterCorrection.correct(wrong(change, by), annulment, 'It never was.', today).corrected()).toMatchObject({
      ...{ correctedVersion: 4, before: { change, effectiveOn: '2022-03-01' }, after: null, reason: 'It never was.' },
      ...{ countBefore: 12, countAfter: count, rosterVersion: 10 },
    });
  });

  test('another day is another day, and the same members today', () => {
    const roster = aRoster();
    const corrected = roster.correct(wrong('joined', 1), '2022-02-01');
    expect(corrected.counted()).toEqual({ countBefore: 12, countAfter: 12, rosterVersion: 10 });
    expect(RosterCorrection.correct(wrong('joined', 1), corrected, 'A slip.', today)).toMatchObject({
      after: { change: 'joined', effectiveOn: '2022-02-01' },
      enteredOn: today,
    });
  });
});

describe('a membership', () => {
  const step = (state: Step['state'], on: string | null): Step => ({ state, on, enteredOn: '2022-01-01' });
  const acceding = step('acceding', '2022-01-01');
  const joined = step('member', '2022-01-02');
  const suspended = step('suspended', '2022-03-01');
  const a = (...steps: Step[]) => Object.assign(Membership.of('tuzla'), { steps, state: steps.at(-1)!.state, founding: true });

  test.each([
    ['joining', [acceding, joined], 'acceding', null],
    ['suspension', [acceding, joined, suspended], 'member', true],
    ['reinstatement', [acceding, joined, suspended, step('member', '2022-04-01')], 'suspended', true],
    ['departure', [acceding, joined, step('former', '2022-04-01')], 'member', true],
    ['departure while suspended', [acceding, joined, suspended, step('former', '2022-04-01')], 'suspended', true],
  ] as const)('whose %s never was is again what it was before', (_, steps, state, founding) => {
    const membership = a(...steps);
    membership.takeBack(today);
    expect(membership).toMatchObject({ state, founding, steps: steps.slice(0, -1) });
  });

  test.each([[[]], [[step('invited', '2021-10-01')]]])(
    'of the foundation, that had come without declaring, is acceding from today',
    (before) => {
      const membership = a(...before, step('member', '2021-11-29'));
      membership.takeBack(today);
      expect(membership).toMatchObject({ state: 'acceding', steps: [...before, { state: 'acceding', on: null, enteredOn: today }] });
    },
  );

  test('has another day for one of its changes and keeps all else', () => {
    const membership = a(acceding, joined, suspended);
    membership.putRight(1, '2022-05-01');
    expect(membership.steps).toEqual([acceding, joined, { ...suspended, on: '2022-05-01' }]);
    membership.putRight(0, '2022-01-10');
    expect(membership.steps[1]).toEqual({ ...joined, on: '2022-01-10' });
  });
});
