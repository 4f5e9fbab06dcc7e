import type { AlertTerms } from '../src/alerts/alert-terms.ts';
import { DisasterAlert } from '../src/alerts/disaster-alert.entity.ts';

export const hoursFrom = (now: Date, hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

/** What the routes take: a flood in Sarajevo, for six hours from now. */
export const aFlood = (given: Partial<AlertTerms> = {}): AlertTerms => ({
  categories: ['Met', 'Safety'],
  severity: 'Severe',
  urgency: 'Immediate',
  certainty: 'Observed',
  event: 'Flood',
  cityIds: ['sarajevo'],
  expiresAt: hoursFrom(new Date(), 6),
  infos: [{ language: 'en', headline: 'Miljacka is rising', text: 'It will reach the quays.', instruction: 'Move cars from the quays.' }],
  ...given,
});

export const raisedAt = new Date('2022-04-25T16:00:00.500Z');
export const sender = 'alerts.example.org';
const told = ['istanbul', 'sarajevo', 'secretariat'];

/** Raised by Sarajevo at `raisedAt`, until six hours later. */
export const anAlert = (given: Partial<AlertTerms> = {}, officeId = 'sarajevo'): DisasterAlert =>
  DisasterAlert.raise(aFlood({ expiresAt: hoursFrom(raisedAt, 6), ...given }), told, { officeId, sender, now: raisedAt });

/** So many minutes after it was raised. */
export const minutesLater = (minutes: number): Date => new Date(raisedAt.getTime() + minutes * 60_000);

export const sayingAt = (minutes: number, officeId = 'sarajevo') => ({ officeId, sender, now: minutesLater(minutes) });
