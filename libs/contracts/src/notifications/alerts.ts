import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, Id, Instant, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const AlertOffice = Type.String({ description: "An office: a city's id, or `secretariat`" });
const Revision = Type.Integer({ minimum: 1, description: '1 as it was raised; each update raises it by one' });
const Point = Type.Object({
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
});

/** Words as CAP 1.2 (OASIS) has them. */
const ofAlert = {
  alertId: Id,
  officeId: AlertOffice,
  revision: Revision,
  event: Type.String({ description: 'What happens, in the words of who raised it' }),
  severity: oneOf('Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'),
  headline: Type.String({ description: 'In the first of its languages' }),
  cityIds: Cities,
  officeIds: Type.Array(AlertOffice, { description: 'Whom it is told to' }),
};
const saying = {
  categories: Type.Array(
    oneOf('Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'),
  ),
  urgency: oneOf('Immediate', 'Expected', 'Future', 'Past', 'Unknown'),
  certainty: oneOf('Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'),
  polygon: nullable(Type.Array(Point, { description: 'WGS 84; the last point is the first' })),
  expiresAt: Instant,
  infos: Type.Array(
    Type.Object({
      language: Type.String({ description: 'BCP 47' }),
      headline: Text,
      text: Text,
      instruction: nullable(Text),
    }),
  ),
};

const flood = {
  alertId: sample.miljackaAlert,
  officeId: 'sarajevo',
  revision: 1,
  event: 'Flood',
  severity: 'Severe',
  headline: 'Miljacka is rising: keep away from its banks',
  cityIds: ['sarajevo'],
  officeIds: [...sample.members, 'secretariat'],
};
const floodSaid = {
  categories: ['Met', 'Safety'],
  urgency: 'Immediate',
  certainty: 'Observed',
  polygon: [
    { latitude: 43.87, longitude: 18.39 },
    { latitude: 43.87, longitude: 18.45 },
    { latitude: 43.85, longitude: 18.45 },
    { latitude: 43.87, longitude: 18.39 },
  ],
  expiresAt: '2022-04-25T22:00:00.000Z',
  infos: [
    {
      language: 'en',
      headline: 'Miljacka is rising: keep away from its banks',
      text: 'The river will reach the quays in two hours.',
      instruction: 'Move cars from the quays.',
    },
    { language: 'bs', headline: 'Miljacka raste: ne prilazite obalama', text: 'Rijeka će za dva sata dostići kejeve.', instruction: null },
  ],
};

/** People are in danger in cities of the network. It runs until it is ended, or until `expiresAt`. */
export const DisasterAlertRaised = event('org.b40.notifications.DisasterAlertRaised.v1', {
  key: { field: 'alertId' },
  about: { life: 'alertId' },
  data: Type.Object({ ...ofAlert, ...saying }),
  example: { ...flood, ...floodSaid },
});
export type DisasterAlertRaised = DataOf<typeof DisasterAlertRaised>;

/** It says all of it anew, and is to be acknowledged anew. */
export const DisasterAlertUpdated = event('org.b40.notifications.DisasterAlertUpdated.v1', {
  key: { field: 'alertId' },
  about: { life: 'alertId' },
  data: Type.Object({ ...ofAlert, ...saying }),
  example: { ...flood, ...floodSaid, revision: 2, severity: 'Extreme' },
});
export type DisasterAlertUpdated = DataOf<typeof DisasterAlertUpdated>;

/** `acknowledgedBy` knows of it, at this revision. */
export const DisasterAlertAcknowledged = event('org.b40.notifications.DisasterAlertAcknowledged.v1', {
  key: { field: 'alertId' },
  about: { life: 'alertId' },
  data: Type.Object({ ...ofAlert, acknowledgedBy: AlertOffice, note: nullable(Text) }),
  example: { ...flood, acknowledgedBy: 'istanbul', note: null },
});
export type DisasterAlertAcknowledged = DataOf<typeof DisasterAlertAcknowledged>;

/** Twenty minutes have passed since this revision was told, and these have not acknowledged it. Said by the service itself. */
export const DisasterAlertUnacknowledged = event('org.b40.notifications.DisasterAlertUnacknowledged.v1', {
  key: { field: 'alertId' },
  about: { life: 'alertId' },
  data: Type.Object({
    ...ofAlert,
    unacknowledged: Type.Array(AlertOffice, { minItems: 1 }),
    unacknowledgedCount: Type.Integer({ minimum: 1 }),
  }),
  example: { ...flood, unacknowledged: ['laktasi', 'member-04'], unacknowledgedCount: 2 },
});
export type DisasterAlertUnacknowledged = DataOf<typeof DisasterAlertUnacknowledged>;

/** Whoever raised it, or the secretariat, has ended it and says why; or its time is over. */
export const DisasterAlertEnded = event('org.b40.notifications.DisasterAlertEnded.v1', {
  key: { field: 'alertId' },
  about: { life: 'alertId' },
  data: Type.Object({ ...ofAlert, outcome: oneOf('ended', 'expired'), endedAt: Instant, reason: nullable(Text) }),
  example: { ...flood, outcome: 'ended', endedAt: '2022-04-25T19:30:00.000Z', reason: 'The river has fallen below the quays.' },
});
export type DisasterAlertEnded = DataOf<typeof DisasterAlertEnded>;
