import type { EventName } from '#contracts';
import type { Sql } from '#database';
import type { EventTransaction } from '#events';
import { citiesById } from '#roster';
import { alertMail, officeName, type AlertWords, type Language } from '#words';
import { queueMails } from '../mails/queue-mails.ts';
import { alertAddresses } from '../preferences/office-addresses.ts';
import type { AlertInfo } from './alert-terms.ts';
import type { DisasterAlert } from './disaster-alert.entity.ts';

type What = AlertWords['what'];

const kinds: Readonly<Record<What, EventName>> = {
  raised: 'DisasterAlertRaised',
  updated: 'DisasterAlertUpdated',
  reminded: 'DisasterAlertRaised',
  unacknowledged: 'DisasterAlertUnacknowledged',
  ended: 'DisasterAlertEnded',
  expired: 'DisasterAlertEnded',
};

/** A revision is told in rounds: at once, again after ten minutes, and what comes at its end. */
const rounds: Readonly<Record<What, string>> = {
  ...{ raised: '0', updated: '0', reminded: '1' },
  ...{ unacknowledged: 'unacknowledged', ended: 'ended', expired: 'ended' },
};

/** In the transaction of what is told: to every confirmed address of the offices, before other mail. Told again, it is the same mail. */
export async function mailAlert(tx: EventTransaction, alert: DisasterAlert, what: What, officeIds: readonly string[]): Promise<void> {
  const addressees = await alertAddresses(tx, officeIds);
  if (addressees.length === 0) return;
  const { id, revision, event, severity, urgency, certainty, cityIds, expiresAt, reason } = alert;
  const cities = await citiesById(tx, [...new Set([...cityIds, ...officeIds, ...alert.awaited])]);
  const names = new Map(cities.map((city) => [city.id, city.name]));
  const named = (cityId: string) => names.get(cityId) ?? cityId;
  const said = { what, event, severity, urgency, certainty, cities: cityIds.map(named), expiresAt: expiresAt.toISOString(), reason };
  await queueMails(
    tx,
    addressees.map(({ officeId, address, language }) => {
      const officeIn = (of: string) => officeName(language, of === 'secretariat' ? null : named(of));
      const words = { ...said, ...infoIn(alert.infos, language), office: officeIn(officeId), timeZone: tx.timeZone };
      return {
        identity: `alert/${id}/${officeId}/${revision}/${rounds[what]}`,
        ...{ officeId, address, language, kind: kinds[what], urgent: true },
        content: {
          ...alertMail(language, { ...words, ...(what === 'unacknowledged' && { offices: alert.awaited.map(officeIn) }) }),
          links: [],
        },
      };
    }),
  );
}

/** What waits to be sent of an alert, or of one office's, has been overtaken: by a newer revision, its end, or an acknowledgement. */
export async function withdrawMails(sql: Sql, { id }: DisasterAlert, officeId?: string): Promise<void> {
  await sql.query(
    `UPDATE mail SET state = 'exhausted', failure = 'overtaken', due_at = NULL, holder = NULL, version = version + 1
     WHERE starts_with(identity, $1) AND state IN ('queued', 'failed')
       AND ($2::text IS NULL OR (office_id = $2 AND kind <> 'DisasterAlertUnacknowledged'))`,
    [`alert/${id}/`, officeId ?? null],
  );
}

/** As it was said in the office's language; else in English, else in the first that there is. */
function infoIn(infos: readonly AlertInfo[], language: Language): Pick<AlertInfo, 'headline' | 'text' | 'instruction'> {
  const inLanguage = (wanted: string) => infos.find((info) => new Intl.Locale(info.language).language === wanted);
  const { headline, text, instruction = null } = inLanguage(language) ?? inLanguage('en') ?? infos[0]!;
  return { headline, text, instruction };
}
