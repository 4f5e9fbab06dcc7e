import { expect, test } from '@jest/globals';
import { countBallots, judgeBallots } from '../oracle/decisions.ts';
import type { Snapshot, StoredEvent } from '../oracle/snapshot.ts';
import { aCommand } from './builders.ts';

const meetingId = '01805ff2-f680-7b40-8000-000000000051';
const decisionId = '01805ff2-f680-7b40-8000-000000000070';

type Said = [name: string, data: object];
const came = (cityId: string, standing = 'member'): Said => ['AttendanceRecorded', { cityId, standing, state: 'present' }];
const cast = (cityId: string, choice: string, before: string | null = null): Said => ['BallotCast', { decisionId, cityId, choice, before }];
const taken = (outcome: string, yes: number, no: number, abstain: number, ...ballots: [string, string][]): Said => [
  'DecisionTaken',
  { decisionId, outcome, present: 2, yes, no, abstain, ballots: ballots.map(([cityId, choice]) => ({ cityId, choice })) },
];

/** Sarajevo, Laktaši and a guest have come to a meeting of three members, which decides by a simple majority. */
const begun = (quorum: object = { cities: 2 }): Said[] => [
  ['MeetingOpened', { memberCountAtMeeting: 3 }],
  ...[came('sarajevo'), came('laktasi'), came('tuzla', 'guest')],
  ['DecisionOpened', { decisionId, quorum, majority: 'simple' }],
];

const after = (...said: Said[]): Pick<Snapshot, 'services'> => {
  const events = said.map(([name, data], at) => ({
    key: meetingId,
    sequence: at + 1,
    name,
    correlationId: `${at}`,
    data: JSON.stringify(data),
  }));
  return { services: { meetings: { events: events as StoredEvent[] } } } as Pick<Snapshot, 'services'>;
};
const wrongIn = (...said: Said[]) => countBallots(after(...begun(), ...said)).wrong.map(({ detail }) => detail);

test('the last ballots before the closing are the tally', () => {
  const said = [cast('sarajevo', 'no'), cast('laktasi', 'abstain'), cast('sarajevo', 'yes', 'no')];
  expect(wrongIn(...said, taken('carried', 1, 0, 1, ['sarajevo', 'yes'], ['laktasi', 'abstain']))).toEqual([]);
  expect(countBallots(after(...begun({ percent: 67 }), taken('lapsed', 0, 0, 0))).wrong).toEqual([]);
});

test.each<[string, Said[]]>([
  [
    'a changed ballot that is counted twice',
    [cast('sarajevo', 'no'), cast('sarajevo', 'yes', 'no'), taken('rejected', 1, 1, 0, ['sarajevo', 'no'], ['sarajevo', 'yes'])],
  ],
  ['a ballot that is not counted', [cast('sarajevo', 'yes'), taken('rejected', 0, 0, 0)]],
  ['an outcome that is not that of its tally', [cast('sarajevo', 'yes'), taken('rejected', 1, 0, 0, ['sarajevo', 'yes'])]],
  ['a ballot behind the closing', [taken('rejected', 0, 0, 0), cast('sarajevo', 'yes')]],
  ['a second closing', [taken('rejected', 0, 0, 0), taken('rejected', 0, 0, 0)]],
  ['a ballot of a guest', [cast('tuzla', 'yes')]],
  ['a ballot of a city that has not come', [cast('istanbul', 'yes')]],
  ['a ballot that does not follow the city’s last', [cast('sarajevo', 'yes'), cast('sarajevo', 'no')]],
  [
    'a ballot that went with its check-in',
    [
      cast('sarajevo', 'yes'),
      ['AttendanceWithdrawn', { cityId: 'laktasi', state: 'invited', ballotsWithdrawn: [] }],
      ['AttendanceWithdrawn', { cityId: 'sarajevo', state: 'invited', ballotsWithdrawn: [decisionId] }],
      taken('carried', 1, 0, 0, ['sarajevo', 'yes']),
    ],
  ],
])('%s is found', (_, said) => {
  expect(wrongIn(...said)).toHaveLength(1);
});

test('an acknowledged ballot is told as it was cast', () => {
  const snapshot = after(cast('sarajevo', 'yes'));
  const ballot = (choice: string, correlationId: string) =>
    aCommand({ kind: 'cast a ballot', path: `/v1/decisions/${decisionId}/ballots/sarajevo`, body: { choice }, correlationId });
  expect(judgeBallots({ commands: [ballot('yes', '0'), { ...ballot('no', 'refused'), outcome: 'refused' }] }, snapshot)).toEqual([]);
  expect(judgeBallots({ commands: [ballot('no', '0'), ballot('yes', 'never told')] }, snapshot)).toHaveLength(2);
});
