import type { Sql } from '#database';
import type { EventTransaction } from '#events';
import { mutable } from '../preferences/mail-kinds.ts';
import { lockAddress, saveAddress, type SignedFor } from './signed-for.ts';

/** Of what was signed: a kind of notice, or all kinds that may be muted of what a digest had in it. */
export async function kindsOf(sql: Sql, what: string): Promise<string[]> {
  const [, digestId] = /^digest\/(.+)$/.exec(what) ?? [];
  if (digestId === undefined) return mutable(what) ? [what] : [];
  const kinds = await sql.query<{ kind: string }>(`SELECT DISTINCT kind FROM digest_entry WHERE digest_id = $1 ORDER BY 1`, [digestId]);
  return kinds.map(({ kind }) => kind).filter(mutable);
}

export interface Unsubscribed {
  address: string;
  kinds: string[];
}

/** No mails of these kinds any more to the one address; the office's others hear as before. Null: what was signed counts no more. */
export async function unsubscribe(tx: EventTransaction, signed: SignedFor): Promise<Unsubscribed | null> {
  const address = await lockAddress(tx, signed);
  if (!address) return null;
  const kinds = await kindsOf(tx, signed.what);
  if (!kinds.every((kind) => address.mutedKinds.includes(kind))) {
    address.mute(kinds);
    await saveAddress(tx, address);
  }
  return { address: address.address, kinds };
}
