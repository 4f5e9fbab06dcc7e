import { expect, test } from '@jest/globals';
import { DisasterAlertRaised } from '#contracts';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { DisasterAlert } from '../src/alerts/disaster-alert.entity.ts';
import { polygonFault } from '../src/alerts/polygon.ts';
import { anAlert, hoursFrom, minutesLater, raisedAt, sayingAt } from './an-alert.ts';

const later = 30;
const anAlertThatIs = (state: DisasterAlert['state']) => {
  const alert = anAlert();
  if (state === 'updated') alert.update({ severity: 'Minor' }, [], sayingAt(1));
  if (state === 'ended') alert.end('It is over.', sayingAt(1));
  if (state === 'expired') alert.expire(minutesLater(361));
  return alert;
};

lifecycleHolds(
  DisasterAlert,
  anAlertThatIs,
  {
    'be updated': (alert) => alert.update({ severity: 'Extreme' }, [], sayingAt(later)),
    'be updated with nothing new': (alert) => alert.update({ event: 'Flood' }, [], sayingAt(later)),
    'be updated when its time is over': (alert) => alert.update({ event: 'Fire' }, [], sayingAt(360)),
    'be ended': (alert) => alert.end('The river has fallen.', sayingAt(later)),
    'be ended when its time is over': (alert) => alert.end('The river has fallen.', sayingAt(360)),
    'expire before its time': (alert) => alert.expire(minutesLater(359)),
    expire: (alert) => alert.expire(minutesLater(360)),
    'be acknowledged': (alert) => alert.acknowledge('istanbul', {}, minutesLater(later)),
    'be acknowledged when its time is over': (alert) => alert.acknowledge('istanbul', {}, minutesLater(360)),
    'be acknowledged by a revision that is not the newest': (alert) => alert.acknowledge('istanbul', { revision: 7 }, minutesLater(later)),
    'be escalated': (alert) => alert.escalate(minutesLater(later)),
  },
  {
    raised: {
      'be updated': 'updated',
      'be updated with nothing new': 'raised',
      'be updated when its time is over': 'disaster-alert-over',
      'be ended': 'ended',
      'be ended when its time is over': 'disaster-alert-over',
      'expire before its time': 'raised',
      expire: 'expired',
      'be acknowledged': 'raised',
      'be acknowledged when its time is over': 'disaster-alert-over',
      'be acknowledged by a revision that is not the newest': 'disaster-alert-updated',
      'be escalated': 'raised',
    },
    updated: {
      'be updated': 'updated',
      'be updated with nothing new': 'updated',
      'be updated when its time is over': 'disaster-alert-over',
      'be ended': 'ended',
      'be ended when its time is over': 'disaster-alert-over',
      'expire before its time': 'updated',
      expire: 'expired',
      'be acknowledged': 'updated',
      'be acknowledged when its time is over': 'disaster-alert-over',
      'be acknowledged by a revision that is not the newest': 'disaster-alert-updated',
      'be escalated': 'updated',
    },
    ended: {
      'be updated': 'disaster-alert-over',
      'be updated with nothing new': 'disaster-alert-over',
      'be updated when its time is over': 'disaster-alert-over',
      'be ended': 'disaster-alert-over',
      'be ended when its time is over': 'disaster-alert-over',
      'expire before its time': 'ended',
      expire: 'ended',
      'be acknowledged': 'disaster-alert-over',
      'be acknowledged when its time is over': 'disaster-alert-over',
      'be acknowledged by a revision that is not the newest': 'disaster-alert-over',
      'be escalated': 'ended',
    },
    expired: {
      'be updated': 'disaster-alert-over',
      'be updated with nothing new': 'disaster-alert-over',
      'be updated when its time is over': 'disaster-alert-over',
      'be ended': 'disaster-alert-over',
      'be ended when its time is over': 'disaster-alert-over',
      'expire before its time': 'expired',
      expire: 'expired',
      'be acknowledged': 'disaster-alert-over',
      'be acknowledged when its time is over': 'disaster-alert-over',
      'be acknowledged by a revision that is not the newest': 'disaster-alert-over',
      'be escalated': 'expired',
    },
  },
);

test('whose words the newest revision is need not acknowledge it; who does is awaited no more', () => {
  const alert = anAlert();
  expect(alert.awaited).toEqual(['istanbul', 'secretariat']);
  expect(alert.acknowledge('istanbul', { note: 'Boats are on their way.' }, minutesLater(2))).toMatchObject({
    ...{ acknowledgedBy: 'istanbul', revision: 1, note: 'Boats are on their way.' },
  });
  expect(alert.acknowledge('istanbul', { note: 'Again.' }, minutesLater(3))).toBeUndefined();
  const at = minutesLater(2).toISOString();
  expect([alert.awaited, alert.acknowledgements]).toEqual([
    ['secretariat'],
    [{ officeId: 'istanbul', revision: 1, at, note: 'Boats are on their way.' }],
  ]);
});

test('an update is acknowledged anew, by whoever raised it too where another has updated it', () => {
  const alert = anAlert();
  alert.acknowledge('istanbul', {}, minutesLater(1));
  const updated = alert.update({ severity: 'Extreme' }, ['tuzla'], sayingAt(2, 'secretariat'));
  expect(updated).toMatchObject({ revision: 2, severity: 'Extreme', officeIds: ['istanbul', 'sarajevo', 'secretariat', 'tuzla'] });
  expect([alert.revision, alert.awaited]).toEqual([2, ['istanbul', 'sarajevo', 'tuzla']]);
});

test('the secretariat hears once of a revision who has not acknowledged it, and not where all have', () => {
  const alert = anAlert();
  expect(alert.escalate(minutesLater(20))).toMatchObject({ unacknowledged: ['istanbul', 'secretariat'], unacknowledgedCount: 2 });
  expect(alert.escalate(minutesLater(21))).toBeUndefined();
  alert.update({ event: 'Fire' }, [], sayingAt(25));
  alert.acknowledge('istanbul', {}, minutesLater(26));
  expect(alert.escalate(minutesLater(45))).toMatchObject({ revision: 2, unacknowledged: ['secretariat'] });
  const known = anAlert();
  for (const office of ['istanbul', 'secretariat']) known.acknowledge(office, {}, minutesLater(1));
  expect([known.escalate(minutesLater(20)), known.escalatedAt]).toEqual([undefined, null]);
});

test('nothing is new where the database has given the fields back in another order', () => {
  const alert = anAlert({ polygon: square });
  alert.infos = alert.infos.map(({ instruction, text, headline, language }) => ({ instruction, text, headline, language }));
  alert.polygon = square.map(({ latitude, longitude }) => ({ longitude, latitude }));
  expect(alert.update({ polygon: square, severity: 'Severe' }, [], sayingAt(1))).toBeUndefined();
  expect(alert.update({ polygon: null }, [], sayingAt(1))).toMatchObject({ polygon: null });
});

test('its events say whom they are told to and what was said', () => {
  const alert = anAlert({ polygon: square });
  const { event, severity, cityIds } = alert;
  const named = { alertId: alert.id, officeId: 'sarajevo', revision: 1, event, severity, headline: 'Miljacka is rising', cityIds };
  expect(alert.raised()).toEqual({
    ...named,
    officeIds: ['istanbul', 'sarajevo', 'secretariat'],
    ...{ categories: ['Met', 'Safety'], urgency: 'Immediate', certainty: 'Observed', polygon: square },
    expiresAt: hoursFrom(raisedAt, 6),
    infos: alert.infos,
  });
  expect(Object.keys(alert.raised()).sort()).toEqual(Object.keys(DisasterAlertRaised.example).sort());
  expect(alert.expire(minutesLater(400))).toMatchObject({
    ...named,
    outcome: 'expired',
    reason: null,
    endedAt: minutesLater(400).toISOString(),
  });
});

test.each([
  ['ends when it begins', { expiresAt: raisedAt.toISOString() }, '/expiresAt'],
  ['ends beyond thirty days', { expiresAt: hoursFrom(raisedAt, 30 * 24 + 0.001) }, '/expiresAt'],
  ['has a language twice', { infos: ['bs', 'en', 'BS'].map((language) => ({ language, headline: 'A', text: 'B' })) }, '/infos/2/language'],
  ['has a language that is none', { infos: [{ language: 'en-x', headline: 'A', text: 'B' }] }, '/infos/0/language'],
  ['has an area that is open', { polygon: [at(0, 0), at(0, 1), at(1, 1), at(1, 0)] }, '/polygon'],
])('an alert that %s is refused', (_, given, pointer) => {
  const refused = () => anAlert(given);
  expect(refusalOf(refused)).toBe('invalid-input');
  expect(refused).toThrow(expect.objectContaining({ errors: [{ pointer, detail: expect.any(String) }] }));
  expect(() => anAlert().update(given, [], { ...sayingAt(0), now: raisedAt })).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
  );
});

test('it lasts thirty days at the most, and its languages are told apart by more than their case', () => {
  const infos = ['sr-Latn', 'sr-Cyrl', 'en', 'tr'].map((language) => ({ language, headline: 'A', text: 'B' }));
  expect(anAlert({ expiresAt: hoursFrom(raisedAt, 30 * 24), infos }).infos).toHaveLength(4);
});

test('the city whose office raised it stays among those in danger; of the secretariat’s any may go', () => {
  expect(() => anAlert().update({ cityIds: ['tuzla'] }, [], sayingAt(1))).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/cityIds' })] }),
  );
  expect(anAlert({}, 'secretariat').update({ cityIds: ['tuzla'] }, [], sayingAt(1))).toMatchObject({ cityIds: ['tuzla'] });
});

function at(latitude: number, longitude: number) {
  return { latitude, longitude };
}
const square = [at(0, 0), at(0, 1), at(1, 1), at(1, 0), at(0, 0)];

test.each([
  ['a triangle', [at(0, 0), at(0, 1), at(1, 0), at(0, 0)]],
  ['a square', square],
  ['an arrow', [at(0, 0), at(2, 1), at(0, 2), at(1, 1), at(0, 0)]],
])('%s is a polygon, whichever way around', (_, points) => {
  expect([polygonFault(points), polygonFault(points.toReversed())]).toEqual([undefined, undefined]);
});

test.each([
  ['three points', [at(0, 0), at(0, 1), at(0, 0)], 'must have four points or more'],
  ['an open line', [at(0, 0), at(0, 1), at(1, 1), at(1, 0)], 'must end with the point that it begins with'],
  ['a point twice', [at(0, 0), at(0, 1), at(0, 1), at(1, 0), at(0, 0)], 'must not come to a point twice, but to its first at its end'],
  ['a bow tie', [at(0, 0), at(1, 1), at(1, 0), at(0, 2), at(0, 0)], expect.stringMatching(/^must have an inside/)],
  ['a line', [at(0, 0), at(1, 1), at(2, 2), at(0, 0)], expect.stringMatching(/^must have an inside/)],
  ['an edge through a corner', [at(0, 0), at(2, 0), at(2, 2), at(1, 0), at(0, 2), at(0, 0)], expect.stringMatching(/^must have an inside/)],
])('%s is no polygon', (_, points, fault) => {
  expect([polygonFault(points), polygonFault(points.toReversed())]).toEqual([fault, fault]);
});
