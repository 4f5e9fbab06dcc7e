import { XMLBuilder } from 'fast-xml-parser';
import type { AlertMessage, DisasterAlert } from './disaster-alert.entity.ts';

/** RFC 6838's name of it (OASIS CAP 1.2, 4.1). */
export const capType = 'application/cap+xml; charset=utf-8';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** What XML 1.0 can not hold; our texts may have a vertical tab or a form feed, which are blanks. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const written = (_: string, value: unknown) => (typeof value === 'string' ? value.replaceAll(unwritable, ' ') : value);

/** Everything is escaped; what is `undefined` is left out. */
export const xmlOf = (document: object): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(JSON.parse(JSON.stringify(document, written)) as object)}`;

/** UTC as CAP writes it: never `Z` (3.3.2). */
const timeOf = (instant: string | Date): string => `${new Date(instant).toISOString().slice(0, 19)}-00:00`;

/** The first message has the alert's id, each later one its number behind it. */
const identifierOf = (alert: DisasterAlert, at: number): string => (at === 0 ? alert.id : `${alert.id}.${at + 1}`);

const referenceTo = (alert: DisasterAlert, { sender, sent }: AlertMessage, at: number): string =>
  `${sender},${identifierOf(alert, at)},${timeOf(sent)}`;

/**
 * The newest message of an alert by CAP 1.2 (OASIS), in the order of its schema: one `info` a language. What has ended is a Cancel, which
 * tells nobody to do anything any more; what has expired is left as it was said, for its `expires` has passed. `names`: of offices.
 */
export function capOf(alert: DisasterAlert, names: ReadonlyMap<string, string>): string {
  const { messages, infos, reason } = alert;
  const at = messages.length - 1;
  const { type, sender, sent, officeId } = messages[at]!;
  const isCancel = type === 'Cancel';
  return xmlOf({
    alert: {
      '@xmlns': 'urn:oasis:names:tc:emergency:cap:1.2',
      identifier: identifierOf(alert, at),
      sender,
      sent: timeOf(sent),
      status: 'Actual',
      msgType: type,
      scope: 'Public',
      ...(isCancel && { note: reason }),
      ...(at > 0 && {
        references: messages
          .slice(0, at)
          .map((message, place) => referenceTo(alert, message, place))
          .join(' '),
      }),
      info: infos.map(({ language, headline, text, instruction }) => ({
        language,
        category: alert.categories,
        event: alert.event,
        ...(isCancel && { responseType: 'AllClear' }),
        urgency: isCancel ? 'Past' : alert.urgency,
        severity: alert.severity,
        certainty: alert.certainty,
        expires: timeOf(alert.expiresAt),
        senderName: names.get(officeId) ?? officeId,
        headline,
        description: text,
        ...(!isCancel && instruction !== null && { instruction }),
        area: areaOf(alert, names),
      })),
    },
  });
}

/** The cities, by name and by id, and the polygon where it is known. The schema wants it in this order. */
const areaOf = ({ cityIds, polygon }: DisasterAlert, names: ReadonlyMap<string, string>) => ({
  areaDesc: cityIds.map((cityId) => names.get(cityId) ?? cityId).join(', '),
  ...(polygon && { polygon: polygon.map(({ latitude, longitude }) => `${degrees(latitude)},${degrees(longitude)}`).join(' ') }),
  geocode: cityIds.map((value) => ({ valueName: 'b40:city', value })),
});

/** To a tenth of a metre, and never as `1e-7`. */
const degrees = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
