import { Refusal } from '#domain';
import type { EventTransaction } from '#events';
import { cityOf } from '#roster';
import { confirmAddressMail, officeName, type Language } from '#words';
import { queueMails } from '../mails/queue-mails.ts';
import { signedHere } from '../mails/signed-here.ts';
import { OfficeAddress, type AddressOwner } from '../preferences/office-address.entity.ts';

/** Within a day: whoever names addresses must not be a means to flood the people behind them. */
export const mostAsks = { ofAddress: 5, byOwner: 40 };

const day = 86_400_000;
/** So long the answer may take (ms). */
const patience = 7 * day;

export interface Ask {
  owner: AddressOwner;
  address: string;
  language: Language;
  /** Where the input names it. */
  pointer?: string;
}

/**
 * Asks by a mail whether an address is right; until that is confirmed it is pending, and nothing else goes there. One that is confirmed is
 * not asked. One that is there and was asked often today keeps the mails that it has; a new one is refused then
 * (`too-many-confirmations`).
 */
export async function askToConfirm(tx: EventTransaction, { owner, address, language, pointer = '/contact' }: Ask): Promise<OfficeAddress> {
  const key = address.toLowerCase();
  // Of one address are asked for one after the other, so that they can be counted.
  await tx.lockName(`mail address ${key}`);
  const there = (await tx.findMany(OfficeAddress, { owner })).find((each) => each.address.toLowerCase() === key);
  if (there?.state === 'confirmed') return there;
  const asked = there ?? OfficeAddress.of(owner, address);
  if (!(await mayBeAsked(tx, owner, key))) {
    if (there) return there;
    throw new Refusal('too-many-confirmations', { retryAfter: day / 1_000 }, [
      { pointer, detail: 'was asked to be confirmed too often today' },
    ]);
  }
  asked.askedAt = tx.now;
  await tx.save(asked);
  await queueAsk(tx, asked, language);
  return asked;
}

async function mayBeAsked(tx: EventTransaction, owner: AddressOwner, key: string): Promise<boolean> {
  const since = new Date(tx.now.getTime() - day);
  await tx.query(
    `DELETE FROM address_ask WHERE id IN (
       SELECT id FROM address_ask WHERE (address = $1 OR owner = $2) AND at < $3 FOR UPDATE SKIP LOCKED)`,
    [key, owner, since],
  );
  const [asks] = await tx.query<{ ofAddress: number; byOwner: number }>(
    `SELECT count(*) FILTER (WHERE address = $1)::int AS "ofAddress", count(*) FILTER (WHERE owner = $2)::int AS "byOwner"
     FROM address_ask WHERE (address = $1 OR owner = $2) AND at >= $3`,
    [key, owner, since],
  );
  return asks!.ofAddress < mostAsks.ofAddress && asks!.byOwner < mostAsks.byOwner;
}

async function queueAsk(tx: EventTransaction, asked: OfficeAddress, language: Language): Promise<void> {
  const { id, owner, officeId, address, round } = asked;
  const [ask] = await tx.query<{ id: string }>(
    `INSERT INTO address_ask (id, owner, address, at) VALUES (uuidv7(), $1, lower($2), $3) RETURNING id`,
    [owner, address, tx.now],
  );
  const office = officeId === null ? undefined : await nameOfOffice(tx, officeId, language);
  const laidOut = confirmAddressMail(language, { href: signedHere(0), ...(office !== undefined && { office }) });
  const until = new Date(tx.now.getTime() + patience);
  await queueMails(tx, [
    {
      identity: `address/${owner}/${ask!.id}`,
      ...{ officeId, address, language, kind: 'AddressConfirmation' },
      content: { ...laidOut, links: [{ purpose: 'address', office: officeId ?? owner, mail: address, subject: `${id}/${round}`, until }] },
    },
  ]);
}

export const nameOfOffice = async (tx: EventTransaction, officeId: string, language: Language): Promise<string> =>
  officeName(language, officeId === 'secretariat' ? null : ((await cityOf(tx, officeId))?.name ?? officeId));
