import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Attendance, nextArrival, type Arrival } from '../src/meetings/attendance.entity.ts';
import { mustStandAsInRoster } from '../src/meetings/standing.ts';
import { anAttendance } from './entities.ts';

const [mayor, deputy] = [newId(), newId()];
const substitution = { personId: deputy, principalId: mayor, reason: 'Laktaši Municipality Day' };
const arriving = { personId: newId(), standing: 'member', as: 'principal', chair: false } as const;

const rowOf = (attendance: Attendance) => JSON.parse(JSON.stringify(attendance)) as object;

function inState(state: Attendance['state']): Attendance {
  const attendance = anAttendance('laktasi');
  if (state === 'confirmed') attendance.confirm(newId());
  if (state === 'declined') attendance.decline(null);
  if (state === 'excused') attendance.excuse(newId(), 'Ill.');
  if (state === 'present') attendance.checkIn({ ...arriving, personId: newId() }, 1);
  if (state === 'represented') {
    const substitute = newId();
    attendance.designate({ personId: substitute, principalId: newId(), reason: 'Ill.' });
    attendance.checkIn({ ...arriving, personId: substitute, as: 'substitute' }, 1);
  }
  return state === 'absent' ? Object.assign(attendance, { state }) : attendance;
}

const recorded = { confirm: 'attendance-recorded', decline: 'attendance-recorded', 'be asked again': 'attendance-recorded' } as const;
const nobodyCame = { 'lose a check-in': 'not-checked-in', 'be asked again': 'invited' } as const;
const staying = <State extends Attendance['state']>(state: State) => ({ 'be excused': state, 'designate a substitute': state });

// Cities are absent from a meeting that was held, and that takes none of these acts: its own rule refuses them first.
lifecycleHolds(
  Attendance,
  inState,
  {
    confirm: (attendance) => attendance.confirm(mayor),
    decline: (attendance) => attendance.decline('No time.'),
    'be excused': (attendance) => attendance.excuse(mayor, 'Ill.'),
    'designate a substitute': (attendance) => attendance.designate(substitution),
    'check in': (attendance) => attendance.checkIn(arriving, 1),
    'lose a check-in': (attendance) => attendance.withdraw(attendance.people[0]?.personId ?? mayor, 'A slip.'),
    'be asked again': (attendance) => attendance.askAgain(),
  },
  {
    invited: {
      confirm: 'confirmed',
      decline: 'declined',
      'be excused': 'excused',
      'designate a substitute': 'invited',
      'check in': 'present',
      ...nobodyCame,
    },
    confirmed: {
      confirm: 'confirmed',
      decline: 'declined',
      'be excused': 'excused',
      'designate a substitute': 'confirmed',
      'check in': 'present',
      ...nobodyCame,
    },
    declined: {
      confirm: 'confirmed',
      decline: 'attendance-already-declined',
      'be excused': 'excused',
      'designate a substitute': 'declined',
      'check in': 'present',
      ...nobodyCame,
    },
    excused: { confirm: 'confirmed', decline: 'declined', ...staying('excused'), 'check in': 'present', ...nobodyCame },
    present: { ...recorded, ...staying('present'), 'check in': 'present', 'lose a check-in': 'invited' },
    represented: { ...recorded, ...staying('represented'), 'check in': 'present', 'lose a check-in': 'invited' },
    absent: {
      ...recorded,
      'be excused': 'excused',
      'designate a substitute': 'absent',
      'check in': 'present',
      'lose a check-in': 'not-checked-in',
    },
  },
);

describe('a confirmation', () => {
  test('of the same person is made once', () => {
    const attendance = anAttendance();
    attendance.confirm(mayor);
    expect(refusalOf(() => attendance.confirm(mayor))).toBe('attendance-already-confirmed');
    expect(attendance.confirm(deputy)).toMatchObject({ personId: deputy });
  });

  test('takes back the excuse of who will come after all, and the city’s no', () => {
    const attendance = anAttendance();
    attendance.decline('No time.');
    attendance.excuse(mayor, 'Ill.');
    attendance.confirm(mayor);
    expect(attendance).toMatchObject({ state: 'confirmed', confirmedPersonId: mayor, excused: [], declineReason: null });
  });
});

describe('an excuse', () => {
  test('is made once for a person, and not for who has come', () => {
    const attendance = anAttendance();
    attendance.excuse(mayor, 'Ill.');
    expect(refusalOf(() => attendance.excuse(mayor, 'Still ill.'))).toBe('representative-already-excused');
    attendance.checkIn({ ...arriving, personId: deputy }, 1);
    expect(refusalOf(() => attendance.excuse(deputy, 'Ill.'))).toBe('representative-present');
  });

  test('ends when the person comes after all', () => {
    const attendance = anAttendance();
    attendance.excuse(mayor, 'Ill.');
    attendance.checkIn({ ...arriving, personId: mayor }, 1);
    expect(attendance).toMatchObject({ state: 'present', excused: [] });
  });
});

describe('a substitute', () => {
  test('names the principal and the reason', () => {
    const attendance = anAttendance('laktasi');
    expect(attendance.designate(substitution)).toEqual({ meetingId: attendance.meetingId, cityId: 'laktasi', ...substitution });
  });

  test('designated as before tells nothing, another takes the place', () => {
    const attendance = anAttendance();
    attendance.designate(substitution);
    expect(attendance.designate({ ...substitution })).toBeUndefined();
    const other = { ...substitution, personId: newId() };
    attendance.designate(other);
    expect(attendance.substitutes).toEqual([other]);
  });

  test.each<[string, (attendance: Attendance) => unknown, string]>([
    ['of oneself', () => undefined, 'substitute-is-principal'],
    ['of who has come', (attendance) => attendance.checkIn({ ...arriving, personId: mayor }, 1), 'principal-present'],
  ])('%s is refused', (what, given, code) => {
    const attendance = anAttendance();
    given(attendance);
    expect(refusalOf(() => attendance.designate({ ...substitution, ...(what === 'of oneself' && { personId: mayor }) }))).toBe(code);
  });

  test('stands for one principal: the wrong one that was typed first is forgotten', () => {
    const attendance = anAttendance();
    attendance.designate({ ...substitution, principalId: newId() });
    attendance.designate(substitution);
    expect(attendance.substitutes).toEqual([substitution]);
    attendance.checkIn({ ...arriving, personId: deputy, as: 'substitute' }, 1);
    expect(attendance.people).toMatchObject([{ personId: deputy, principalId: mayor }]);
    expect(refusalOf(() => attendance.designate({ ...substitution, principalId: newId() }))).toBe('substitute-present');
  });

  test('who has come is not replaced', () => {
    const attendance = anAttendance();
    attendance.designate(substitution);
    attendance.checkIn({ ...arriving, personId: deputy, as: 'substitute' }, 1);
    expect(refusalOf(() => attendance.designate({ ...substitution, personId: newId() }))).toBe('substitute-present');
  });

  test('is not checked in beside the principal, whoever of them comes first', () => {
    const substitute = { ...arriving, personId: deputy, as: 'substitute' } as const;
    const [principalFirst, substituteFirst] = [anAttendance(), anAttendance()];
    principalFirst.designate(substitution);
    principalFirst.checkIn({ ...arriving, personId: mayor }, 1);
    expect(refusalOf(() => principalFirst.checkIn(substitute, 2))).toBe('principal-present');
    expect(principalFirst).toMatchObject({ state: 'present', people: [{ personId: mayor }] });
    substituteFirst.designate(substitution);
    substituteFirst.checkIn(substitute, 1);
    expect(refusalOf(() => substituteFirst.checkIn({ ...arriving, personId: mayor }, 2))).toBe('already-represented');
    expect(substituteFirst).toMatchObject({ state: 'represented', people: [{ personId: deputy }] });
  });

  test('comes only when designated', () => {
    expect(refusalOf(() => anAttendance().checkIn({ ...arriving, as: 'substitute' }, 1))).toBe('substitute-not-designated');
  });

  test('represents the city, and the principal and the reason are told', () => {
    const attendance = anAttendance('laktasi');
    attendance.excuse(mayor, substitution.reason);
    attendance.designate(substitution);
    const recorded = attendance.checkIn({ ...arriving, personId: deputy, as: 'substitute' }, 3);
    expect(recorded).toEqual({
      meetingId: attendance.meetingId,
      cityId: 'laktasi',
      ...substitution,
      standing: 'member',
      as: 'substitute',
      chair: false,
      state: 'represented',
    });
    expect(attendance).toMatchObject({ state: 'represented', arrival: 3, excused: [{ personId: mayor }] });
  });
});

describe('a city', () => {
  test('has one voice however many come, and its first arrival counts', () => {
    const attendance = anAttendance();
    attendance.checkIn({ ...arriving, personId: mayor }, 1);
    attendance.checkIn({ ...arriving, personId: deputy }, 2);
    expect(attendance).toMatchObject({ state: 'present', arrival: 1 });
    expect(attendance.people.map(({ personId }) => personId)).toEqual([mayor, deputy]);
  });

  test('is present when another of its people comes beside the substitute', () => {
    const attendance = inState('represented');
    expect(attendance.checkIn({ ...arriving, personId: mayor }, 2)).toMatchObject({ state: 'present', principalId: null, reason: null });
  });

  test('checks nobody in twice', () => {
    const attendance = anAttendance();
    attendance.checkIn(arriving, 1);
    expect(refusalOf(() => attendance.checkIn(arriving, 2))).toBe('already-checked-in');
  });

  test('has one standing', () => {
    const attendance = anAttendance('tuzla', { standing: 'invited' });
    expect(refusalOf(() => attendance.checkIn({ ...arriving, standing: 'guest' }, 2))).toBe('standing-differs');
  });

  test('gives the chair to whom the meeting names', () => {
    const attendance = anAttendance('istanbul', { personId: mayor, chair: true }, { personId: deputy });
    attendance.chairedBy(deputy);
    expect(attendance.people.map(({ chair }) => chair)).toEqual([false, true]);
  });
});

describe('a check-in that is withdrawn', () => {
  const slip = 'A slip.';
  const substitute = { ...arriving, personId: deputy, as: 'substitute' } as const;
  const came = (attendance: Attendance, arrival: Partial<Arrival> = {}) =>
    attendance.checkIn({ ...arriving, personId: mayor, ...arrival }, 4);

  test.each<[state: string, said: (attendance: Attendance) => unknown]>([
    ['invited', () => undefined],
    ['confirmed', (attendance) => attendance.confirm(mayor)],
    ['declined', (attendance) => attendance.decline(null)],
    ['declined', (attendance) => [attendance.confirm(mayor), attendance.excuse(deputy, 'Ill.'), attendance.decline('No time.')]],
    ['excused', (attendance) => attendance.excuse(mayor, 'Ill.')],
    ['excused', (attendance) => [attendance.decline('No time.'), attendance.excuse(deputy, 'Ill.'), attendance.designate(substitution)]],
  ])('leaves the city %s as it was, whatever it had said (%#)', (state, said) => {
    const attendance = anAttendance();
    said(attendance);
    const before = rowOf(attendance);
    came(attendance);
    expect(attendance.withdraw(mayor, slip)).toEqual({
      meetingId: attendance.meetingId,
      cityId: 'sarajevo',
      personId: mayor,
      as: 'principal',
      chair: false,
      state,
      reason: slip,
    });
    expect(rowOf(attendance)).toEqual(before);
  });

  test('gives an invited city its standing back', () => {
    const attendance = anAttendance('tuzla');
    attendance.standing = 'invited';
    came(attendance, { standing: 'guest' });
    attendance.withdraw(mayor, slip);
    expect(attendance).toMatchObject({ state: 'invited', standing: 'invited', hasPlace: true });
  });

  test('takes the place of a city that came uninvited', () => {
    const attendance = Attendance.uninvited(newId(), 'bijeljina', 'guest');
    came(attendance, { standing: 'guest' });
    expect(attendance.withdraw(mayor, slip)).toMatchObject({ state: 'absent' });
    expect(attendance).toMatchObject({ hasPlace: false, hasCome: false, people: [], arrival: null });
  });

  test.each<[string, (attendance: Attendance) => unknown, string]>([
    ['excused somebody', (attendance) => attendance.excuse(deputy, 'Ill.'), 'excused'],
    ['named a substitute', (attendance) => attendance.designate({ ...substitution, principalId: newId() }), 'invited'],
  ])('does not take the place of one that has %s since', (_, since, state) => {
    const attendance = Attendance.uninvited(newId(), 'bijeljina', 'guest');
    came(attendance, { standing: 'guest' });
    since(attendance);
    attendance.withdraw(mayor, slip);
    expect(attendance).toMatchObject({ hasPlace: true, state });
  });

  test('leaves the others who came: the city is present by a principal, represented by substitutes', () => {
    const attendance = anAttendance();
    attendance.designate({ ...substitution, principalId: newId() });
    attendance.checkIn(substitute, 4);
    came(attendance);
    expect(attendance.withdraw(mayor, slip)).toMatchObject({ state: 'represented' });
    expect(attendance).toMatchObject({ arrival: 4, people: [{ personId: deputy }] });
    came(attendance);
    expect(attendance.withdraw(deputy, slip)).toMatchObject({ state: 'present', as: 'substitute' });
    expect(attendance).toMatchObject({ arrival: 4, people: [{ personId: mayor }] });
  });

  test('opens the way for who it stood in: the principal after the substitute, the substitute after the principal', () => {
    const attendance = anAttendance();
    attendance.designate(substitution);
    attendance.checkIn(substitute, 1);
    attendance.withdraw(deputy, slip);
    expect(came(attendance)).toMatchObject({ state: 'present' });
    attendance.withdraw(mayor, slip);
    expect(attendance.checkIn(substitute, 1)).toMatchObject({ state: 'represented', principalId: mayor });
  });

  test('is entered again, and withdrawn again, as often as it takes', () => {
    const attendance = anAttendance();
    attendance.excuse(mayor, 'Ill.');
    for (let n = 0; n < 3; n++) {
      came(attendance);
      expect(attendance).toMatchObject({ state: 'present', excused: [] });
      attendance.withdraw(mayor, slip);
      expect(attendance).toMatchObject({ state: 'excused', excused: [{ personId: mayor, reason: 'Ill.' }] });
    }
    expect(refusalOf(() => attendance.withdraw(mayor, slip))).toBe('not-checked-in');
  });

  test('tells that the chair is gone with it', () => {
    const attendance = anAttendance('istanbul', { personId: mayor, chair: true });
    expect(attendance.withdraw(mayor, slip)).toMatchObject({ chair: true });
  });

  test.each<[string, Partial<Attendance>]>([
    ['confirmed', { confirmedPersonId: deputy }],
    ['declined', { declineReason: 'No time.' }],
    ['excused', { excused: [{ personId: deputy, reason: 'Ill.' }] }],
    ['invited', {}],
  ])('of one whom older code has checked in is %s, as far as its reply is seen', (state, kept) => {
    const attendance = anAttendance();
    came(attendance);
    Object.assign(attendance, kept, { beforeArrival: null });
    attendance.withdraw(mayor, slip);
    expect(attendance).toMatchObject({ state, ...kept, hasPlace: true });
  });
});

test('an arrival has a number that no city that is there has, whoever was withdrawn', () => {
  const [first, second] = [anAttendance('istanbul', { personId: mayor, number: 1 }), anAttendance('sarajevo', { number: 2 })];
  expect(nextArrival([])).toBe(1);
  first.withdraw(mayor, 'A slip.');
  expect(nextArrival([first, second, anAttendance('laktasi')])).toBe(3);
});

test('a city is asked again as if it had never answered, and says whether it had', () => {
  const [silent, excused] = [anAttendance(), anAttendance()];
  excused.decline('No time.');
  excused.excuse(mayor, 'Ill.');
  excused.designate(substitution);
  expect([silent.askAgain(), excused.askAgain()]).toEqual([false, true]);
  expect({ ...rowOf(excused), meetingId: silent.meetingId }).toEqual(rowOf(silent));
});

test.each([
  ['istanbul', 'member', undefined],
  ['istanbul', 'invited', 'standing-not-as-in-roster'],
  ['istanbul', 'guest', 'standing-not-as-in-roster'],
  ['tuzla', 'member', 'standing-not-as-in-roster'],
  ['tuzla', 'invited', undefined],
  ['tuzla', 'guest', undefined],
] as const)('with istanbul for the only member, %s stands as %s: %s', (cityId, standing, code) => {
  expect(refusalOf(() => mustStandAsInRoster(cityId, standing, ['istanbul']))).toEqual(code ?? { notRefused: undefined });
});
