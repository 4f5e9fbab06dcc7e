import type { Sql } from '#database';
import { isAlert, mutable, type Delivery } from './mail-kinds.ts';
import type { Addressee } from './office-addresses.ts';

export interface Told {
  officeId: string;
  /** An event's name. */
  kind: string;
}

export interface MailWished extends Told, Addressee {
  /** What an end by one click is signed for. */
  addressId: string;
  delivery: Delivery;
}

/**
 * Where a notice of the kind goes by mail, and when. Only to confirmed addresses. What may be muted goes where neither the office nor the
 * address has muted it; what may not passes that. An address for alerts alone hears nothing else; an alert goes to each, and at once.
 */
export async function addressesFor(sql: Sql, told: readonly Told[]): Promise<MailWished[]> {
  if (told.length === 0) return [];
  const asked = [...new Map(told.map((each) => [`${each.officeId} ${each.kind}`, each])).values()].map(({ officeId, kind }) => ({
    ...{ officeId, kind, mutable: mutable(kind), alert: isAlert(kind) },
  }));
  return sql.query<MailWished>(
    `SELECT t."officeId", t.kind, a.id AS "addressId", a.address, p.language,
       CASE WHEN t.alert THEN 'immediate' ELSE coalesce(p.delivery_kinds->>t.kind, p.delivery) END AS delivery
     FROM json_to_recordset($1::json) AS t("officeId" text, kind text, mutable boolean, alert boolean)
     JOIN office_preference p ON p.office_id = t."officeId"
     JOIN office_address a ON a.office_id = p.office_id AND a.state = 'confirmed'
     WHERE t.alert OR (NOT a.alerts_only AND 'e-mail' = ANY(p.channels)
       AND (NOT t.mutable OR (t.kind <> ALL(p.muted_kinds) AND t.kind <> ALL(a.muted_kinds))))
     ORDER BY t."officeId", t.kind, a.place, a.id`,
    [JSON.stringify(asked)],
  );
}
