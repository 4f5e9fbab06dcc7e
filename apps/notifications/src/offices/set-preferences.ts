import type { RefusalCode } from '#contracts';
import { putDue } from '#due';
import { invalid, notFound, Refusal, unknownReference } from '#domain';
import type { EventTransaction } from '#events';
import { answer } from '#http';
import { cityOf } from '#roster';
import { nextDigestAt } from '../preferences/digest-time.ts';
import { isAlert, mutable, type Delivery } from '../preferences/mail-kinds.ts';
import { OfficeAddress, type AddressOwner } from '../preferences/office-address.entity.ts';
import { Preference, usualWishes, type Wishes } from '../preferences/preference.entity.ts';
import { askToConfirm } from './ask-to-confirm.ts';
import type { AddressBody, PreferenceBody } from './preference.body.ts';
import { preferenceView, type PreferenceView } from './preference.view.ts';

/** All that the office wants, from now on. Each address that is not confirmed is asked. */
export async function setPreferences(tx: EventTransaction, officeId: string, body: PreferenceBody): Promise<PreferenceView> {
  if (officeId !== 'secretariat' && !(await cityOf(tx, officeId))) throw notFound('city', officeId);
  mustMakeSense(body);
  await groupsMustBeKnown(tx, body.groups ?? []);
  await tx.lockName(`preferences of ${officeId}`);
  const there = await tx.findOne(Preference, { officeId }, { lock: true });
  // What an office has that has said nothing can be read, and is version 0.
  if (there || tx.origin.ifMatch !== undefined) tx.mustMatch(there?.version ?? 0);
  const preference = there ?? Preference.of(officeId);
  const before = there?.digestHour;
  preference.wish(wishesOf(body), tx.now);
  if (preference.digestHour !== before) await schedule(tx, preference);
  await tx.save(preference);
  const addresses = await setAddresses(tx, preference, body.emails);
  return answer(preference, preferenceView(officeId, preference, addresses));
}

function wishesOf({ channels, mutedKinds, delivery, digestHour, language, groups }: PreferenceBody): Wishes {
  return {
    channels: channels ?? usualWishes.channels,
    mutedKinds: mutedKinds ?? usualWishes.mutedKinds,
    delivery: delivery?.default ?? usualWishes.delivery,
    deliveryKinds: delivery?.kinds ?? {},
    digestHour: digestHour ?? usualWishes.digestHour,
    language: language ?? usualWishes.language,
    groups: groups ?? usualWishes.groups,
  };
}

/** One that is overdue stays so: what waited for it is not to wait for another day. */
async function schedule(tx: EventTransaction, preference: Preference): Promise<void> {
  const { officeId, digestHour, digestAt } = preference;
  const [{ now, last }] = (await tx.query<{ now: Date; last: string | null }>(
    `SELECT clock_timestamp() AS now, (SELECT max(day)::text FROM digest WHERE office_id = $1) AS last`,
    [officeId],
  )) as [{ now: Date; last: string | null }];
  if (digestAt !== undefined && digestAt <= now) return;
  preference.digestAt = nextDigestAt(now, digestHour, tx.timeZone, last ?? '');
  await putDue(tx, 'digest', [officeId], preference.digestAt);
}

async function setAddresses(
  tx: EventTransaction,
  { officeId, language }: Preference,
  named: readonly AddressBody[],
): Promise<OfficeAddress[]> {
  const owner: AddressOwner = `office:${officeId}`;
  const keyOf = ({ address }: { address: string }) => address.toLowerCase();
  const keys = new Set(named.map(keyOf));
  await tx.remove(...(await tx.findMany(OfficeAddress, { owner })).filter((each) => !keys.has(keyOf(each))));
  const set: OfficeAddress[] = [];
  // In one order, so that two offices that name the same ones wait for each other, and not each for the other.
  const places = [...named.entries()].toSorted(([, a], [, b]) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const [place, { address, alertsOnly = false, mutedKinds }] of places) {
    const asked = await askToConfirm(tx, { owner, address, language, pointer: `/emails/${place}/address` });
    Object.assign(asked, { alertsOnly, place, ...(mutedKinds && { mutedKinds: mutedKinds.toSorted() }) } satisfies Partial<OfficeAddress>);
    set.push(await tx.save(asked));
  }
  return set;
}

function mustMakeSense({ emails, mutedKinds = [], delivery }: PreferenceBody): void {
  const addresses = emails.map(({ address }) => address.toLowerCase());
  const twice = addresses.findIndex((address, at) => addresses.indexOf(address) < at);
  if (twice >= 0) throw invalid(`/emails/${twice}/address`, 'is named twice');
  const lists: [pointer: string, kinds: readonly string[]][] = [
    ['/mutedKinds', mutedKinds],
    ...emails.map(({ mutedKinds: muted = [] }, at): [string, string[]] => [`/emails/${at}/mutedKinds`, muted]),
  ];
  for (const [pointer, kinds] of lists) {
    const at = kinds.findIndex((kind) => !mutable(kind));
    if (at >= 0) throw refusedAt('kind-not-mutable', `${pointer}/${at}`, kinds[at]!, 'can not be muted');
  }
  for (const [kind, wished] of Object.entries(delivery?.kinds ?? {}) as [string, Delivery][])
    if (wished === 'digest' && isAlert(kind)) throw refusedAt('kind-not-digested', `/delivery/kinds/${kind}`, kind, 'is told at once');
}

const refusedAt = (code: RefusalCode, pointer: string, kind: string, detail: string): Refusal =>
  new Refusal(code, { kind }, [{ pointer, detail }]);

async function groupsMustBeKnown(tx: EventTransaction, groups: readonly string[]): Promise<void> {
  const known = await tx.query<{ id: string }>(`SELECT id FROM known_group WHERE id = ANY($1)`, [groups]);
  const unknown = groups.findIndex((group) => !known.some(({ id }) => id === group));
  if (unknown >= 0) throw unknownReference('working-group', `/groups/${unknown}`, groups[unknown]);
}
