import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Delegation } from '../src/meetings/delegation.entity.ts';
import { InstitutionAttendance } from '../src/meetings/institution-attendance.entity.ts';
import { Meeting, type Call } from '../src/meetings/meeting.entity.ts';
import { municipalDays } from '../src/meetings/municipal-days.ts';
import { aCall, aMeeting, anAttendance, chair, evening, members, morning } from './entities.ts';

const attended = () => [anAttendance('istanbul', { personId: chair, chair: true })];
const open = (meeting: Meeting) => meeting.open(morning, members, 27);
const telling = (act: (meeting: Meeting) => unknown) => (meeting: Meeting) => expect(act(meeting)).toEqual(expect.any(Object));

const over = <Code extends 'meeting-held' | 'meeting-cancelled'>(code: Code) =>
  ({
    'be updated': code,
    'be given an agenda': code,
    'be opened': 'meeting-not-called',
    'be closed': 'meeting-not-open',
    'be cancelled': code,
    'be postponed': 'meeting-not-called',
  }) as const;

lifecycleHolds(
  Meeting,
  (state) => aMeeting(state),
  {
    'be updated': telling((meeting) => meeting.update({ title: 'Another' })),
    'be given an agenda': telling((meeting) => meeting.setAgenda([{ title: 'Welcome' }], {})),
    'be opened': telling(open),
    'be closed': telling((meeting) => meeting.close(evening, attended(), [], [])),
    'be cancelled': telling((meeting) => meeting.cancel('Snow.', [])),
    'be postponed': telling((meeting) => meeting.postpone('2022-06-01', 'Snow.', [])),
  },
  {
    called: {
      'be updated': 'called',
      'be given an agenda': 'called',
      'be opened': 'open',
      'be closed': 'meeting-not-open',
      'be cancelled': 'cancelled',
      'be postponed': 'postponed',
    },
    postponed: {
      'be updated': 'postponed',
      'be given an agenda': 'postponed',
      'be opened': 'open',
      'be closed': 'meeting-not-open',
      'be cancelled': 'cancelled',
      'be postponed': 'postponed',
    },
    open: {
      'be updated': 'open',
      'be given an agenda': 'open',
      'be opened': 'meeting-not-called',
      'be closed': 'held',
      'be cancelled': 'cancelled',
      'be postponed': 'meeting-not-called',
    },
    held: over('meeting-held'),
    cancelled: over('meeting-cancelled'),
  },
);

test('a meeting is called with what is known of it, and what is not is null', () => {
  const meeting = Meeting.call(aCall(), [{ code: 'municipal-day', cityId: 'laktasi', text: 'It is their day.' }]);
  expect(meeting.called()).toEqual({
    meetingId: meeting.id,
    ...aCall(),
    theme: null,
    starts: null,
    ends: null,
    organiser: null,
    groupId: null,
    warnings: [{ code: 'municipal-day', cityId: 'laktasi' }],
  });
});

describe('when it starts and ends', () => {
  const timed = () => aMeeting('called', { starts: '10:00', ends: '17:30' });

  test.each<[string, string, () => unknown]>([
    ['ends when it starts', '/ends', () => aMeeting('called', { starts: '10:00', ends: '10:00' })],
    ['ends without a start', '/ends', () => aMeeting('called', { ends: '10:00' })],
    ['starts when it ends', '/starts', () => timed().update({ starts: '17:30' })],
    ['loses its start', '/starts', () => timed().update({ starts: null })],
    ['ends before it starts on another day', '/ends', () => timed().postpone('2022-05-09', 'Snow.', [], { ends: '09:00' })],
  ])('is of one day: none %s', (_, pointer, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'invalid-input', errors: [expect.objectContaining({ pointer })] }));
  });

  test('stays as it was where it is left out', () => {
    expect(timed().update({ title: 'Another' })).toMatchObject({ starts: '10:00', ends: '17:30' });
    expect(timed().update({ ends: null, timeZone: 'Europe/Sarajevo' })).toMatchObject({
      starts: '10:00',
      ends: null,
      timeZone: 'Europe/Sarajevo',
    });
    expect(timed().postpone('2022-05-09', 'Snow.', [], { starts: '09:00' })).toMatchObject({ starts: '09:00', ends: '17:30' });
  });
});

test('a participant’s municipal day is a warning, whatever the year', () => {
  const city = (id: string, municipalDay: string | null) => ({ id, name: id, country: 'BA', kind: 'city', municipalDay });
  const warnings = municipalDays('2023-04-25', [city('laktasi', '04-25'), city('sarajevo', null), city('tuzla', '10-02')]);
  expect(warnings).toEqual([{ code: 'municipal-day', cityId: 'laktasi', text: '2023-04-25 is the municipal day of laktasi.' }]);
});

test.each<[Partial<Call>, boolean]>([
  [{ kind: 'network' }, true],
  [{ kind: 'summit' }, true],
  [{ kind: 'working-group' }, false],
  [{ kind: 'institution' }, false],
  [{ kind: 'visit' }, false],
])('of %o the members are participants: %s', (given, ofAll) => {
  expect(aMeeting('called', given).ofAllMembers).toBe(ofAll);
});

describe('an update', () => {
  test('tells the whole meeting as it now is', () => {
    const meeting = aMeeting();
    expect(meeting.update({ title: 'Another', theme: 'Cooperation' })).toMatchObject({
      title: 'Another',
      theme: 'Cooperation',
      place: 'Sarajevo',
    });
  });

  test('while the day is not known tells from which it is postponed', () => {
    const meeting = aMeeting();
    expect(meeting.update({ title: 'Another' })).toMatchObject({ on: '2022-04-25', postponedFrom: null });
    meeting.postpone(null, 'Snow.', []);
    expect(meeting.update({ title: 'A third' })).toMatchObject({ title: 'A third', on: '2022-04-25', postponedFrom: '2022-04-25' });
    expect(meeting).toMatchObject({ on: null, state: 'postponed' });
    expect(meeting.update({ title: 'A third' })).toBeUndefined();
  });

  test('that changes nothing tells nothing', () => {
    expect(aMeeting().update({ place: 'Sarajevo' })).toBeUndefined();
  });

  test('may take the theme away', () => {
    expect(aMeeting('called', { theme: 'Cooperation' }).update({ theme: null })).toMatchObject({ theme: null });
  });
});

describe('the agenda', () => {
  test('keeps the id of an item that is named by it, and gives others theirs', () => {
    const meeting = aMeeting();
    meeting.setAgenda([{ title: 'Welcome' }], {});
    const { id } = meeting.agenda[0]!;
    const planId = newId();
    expect(
      meeting.setAgenda(
        [
          { title: 'Plans', planId },
          { id, title: 'Words of welcome' },
        ],
        {},
      ),
    ).toEqual({
      meetingId: meeting.id,
      items: [
        { agendaItemId: expect.any(String), title: 'Plans', planId },
        { agendaItemId: id, title: 'Words of welcome', planId: null },
      ],
    });
  });

  test('set as it is tells nothing', () => {
    const meeting = aMeeting();
    meeting.setAgenda([{ title: 'Welcome' }], {});
    expect(meeting.setAgenda(structuredClone(meeting.agenda), {})).toBeUndefined();
  });

  test('has no item twice, and none of another meeting', () => {
    const meeting = aMeeting();
    meeting.setAgenda([{ title: 'Welcome' }], {});
    const [item] = meeting.agenda;
    expect(refusalOf(() => meeting.setAgenda([item!, item!], {}))).toBe('invalid-input');
    expect(refusalOf(() => meeting.setAgenda([{ id: newId(), title: 'Welcome' }], {}))).toBe('invalid-input');
  });

  test.each(['agenda-item-spoken-to', 'agenda-item-has-papers', 'agenda-item-decided-on'] as const)(
    'keeps what something is for: %s',
    (code) => {
      const meeting = aMeeting('open');
      meeting.setAgenda([{ title: 'Welcome' }], {});
      expect(refusalOf(() => meeting.setAgenda([], { [code]: [meeting.agenda[0]!.id] }))).toBe(code);
    },
  );
});

describe('an opening', () => {
  test('freezes members, count and version', () => {
    const meeting = aMeeting();
    expect(meeting.open(morning, members, 27)).toEqual({
      meetingId: meeting.id,
      on: '2022-04-25',
      openedAt: '2022-04-25T09:00:00.000Z',
      memberCountAtMeeting: 3,
      memberCityIds: members,
      rosterVersion: 27,
    });
    expect(meeting).toMatchObject({ state: 'open', memberCityIds: members, memberCountAtMeeting: 3, rosterVersion: 27 });
  });

  test('needs a day', () => {
    const meeting = aMeeting();
    meeting.postpone(null, 'Snow.', []);
    expect(refusalOf(() => open(meeting))).toBe('meeting-without-day');
  });
});

describe('a closing', () => {
  test('needs that somebody came', () => {
    expect(refusalOf(() => aMeeting('open').close(evening, [anAttendance('sarajevo')], [], []))).toBe('nobody-attended');
  });

  test.each([
    ['nobody with the chair', {}],
    ['somebody else with the chair', { chair: true }],
    ['the chair, as one of the others', { personId: chair }],
  ])('needs a chair: %s', (_, arrival) => {
    expect(refusalOf(() => aMeeting('open').close(evening, [anAttendance('istanbul', arrival)], [], []))).toBe('chair-not-present');
  });

  test('is not before the opening', () => {
    expect(refusalOf(() => aMeeting('open').close(new Date('2022-04-25T08:00:00Z'), attended(), [], []))).toBe('closing-before-opening');
  });

  test('tells what was held: cities in the order they came, one voice each', () => {
    const meeting = aMeeting('open', { groupId: 'climate' });
    const [mayor, deputy] = [newId(), newId()];
    const laktasi = anAttendance('laktasi');
    laktasi.designate({ personId: deputy, principalId: mayor, reason: 'Laktaši Municipality Day' });
    laktasi.checkIn({ personId: deputy, standing: 'member', as: 'substitute', chair: false }, 3);
    const delegation = (kind: string) => Delegation.register(meeting.id, 'istanbul', kind, { sizeNote: 'large' });
    const attending = delegation('business');
    attending.attend({});
    const bank = InstitutionAttendance.invite(meeting.id, newId(), 'A bank');
    expect(bank.attend()).toEqual({ meetingId: meeting.id, institutionId: bank.institutionId, headcount: null });
    expect(refusalOf(() => bank.attend(3))).toBe('institution-already-attended');

    const held = meeting.close(
      evening,
      [
        laktasi,
        anAttendance('bijeljina', { standing: 'guest', number: 5 }),
        anAttendance('member-04'),
        anAttendance('tuzla', { standing: 'invited', number: 4 }),
        anAttendance('sarajevo', { number: 2 }, { number: 6 }),
        anAttendance('istanbul', { personId: chair, chair: true, number: 1 }),
      ],
      [attending, delegation('associates')],
      [bank, InstitutionAttendance.invite(meeting.id, newId(), 'Another bank')],
    );
    const { timeZone: _, ...call } = aCall({ groupId: 'climate', theme: null });
    expect(held).toEqual({
      meetingId: meeting.id,
      ...call,
      membersPresent: ['istanbul', 'sarajevo', 'laktasi'],
      invitedPresent: ['tuzla'],
      guestsPresent: ['bijeljina'],
      substitutions: [{ cityId: 'laktasi', personId: deputy, principalId: mayor, reason: 'Laktaši Municipality Day' }],
      delegations: [{ cityId: 'istanbul', kind: 'business', headcount: null, sizeNote: 'large' }],
      institutionsPresent: [bank.institutionId],
      memberCountAtMeeting: 3,
      rosterVersion: 27,
    });
    expect(meeting).toMatchObject({ state: 'held', closedAt: evening });
  });
});

describe('a postponement', () => {
  test('may be to a day not known yet, and is postponed again once it is', () => {
    const meeting = aMeeting();
    expect(meeting.postpone(null, 'Snow.', [])).toMatchObject({ previouslyOn: '2022-04-25', on: null });
    expect(refusalOf(() => meeting.postpone(null, 'Snow.', []))).toBe('meeting-already-postponed');
    expect(meeting.postpone('2022-05-09', 'Thaw.', [])).toMatchObject({ previouslyOn: '2022-04-25', on: '2022-05-09' });
    expect(meeting.postpone('2022-05-10', 'Flood.', [])).toMatchObject({ previouslyOn: '2022-05-09', on: '2022-05-10' });
  });

  test('is to another day', () => {
    expect(refusalOf(() => aMeeting().postpone('2022-04-25', 'Snow.', []))).toBe('meeting-on-that-day');
  });
});

test('a meeting that somebody has come to is not called off', () => {
  expect(refusalOf(() => aMeeting('open').cancel('Snow.', attended()))).toBe('meeting-attended');
});
