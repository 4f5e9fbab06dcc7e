import type { Actor } from '#auth';
import type { EventTransaction } from '#events';
import { shownOnce } from '#http';
import { citiesMustBeKnown, cityMustBeKnown } from '#roster';
import { typesNamed } from '../events/event-filter.ts';
import { headOf } from '../journal/journal-table.ts';
import { nameContact } from './contact.ts';
import type { Endpoints } from './endpoints.ts';
import type { SubscribeBody, ChangeSubscriptionBody } from './subscription.body.ts';
import { Subscription, type SubscriptionTerms } from './subscription.entity.ts';
import { sentHeaders } from './subscription-headers.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

/** It starts at now: what is in the journal by then is not sent, unless it is asked for (replays). */
export async function subscribe(tx: EventTransaction, body: SubscribeBody, by: Actor, endpoints: Endpoints): Promise<SubscriptionView> {
  const id = Subscription.newId();
  const terms = await termsOf(tx, id, body, endpoints);
  await cityMustBeKnown(tx, '/cityId', body.cityId);
  const { secret, sealed } = endpoints.newSecret(id);
  const subscription = Subscription.of(id, {
    ...{ types: null, cities: null, headerNames: [], headers: null, contact: null },
    ...terms,
    ...{ url: body.url, owner: by.sub, ofSecretariat: by.is('secretariat'), cityId: body.cityId ?? null, secret: sealed },
    ...{ startsAfter: await headOf(tx), createdAt: tx.now },
  });
  await tx.save(subscription);
  await nameContact(tx, subscription, body.contact);
  return shownOnce(subscriptionView(subscription, secret), 'secret');
}

/** What the body says of it, checked; what it leaves out is left out. */
export async function termsOf(
  tx: EventTransaction,
  id: string,
  { url, types, cities, headers, contact }: ChangeSubscriptionBody,
  endpoints: Endpoints,
): Promise<Partial<SubscriptionTerms>> {
  if (url !== undefined) endpoints.mustBeAllowed(url);
  const asSent = headers && sentHeaders(headers);
  const full = types && [...new Set(types.flatMap((type, at) => typesNamed(type, `/types/${at}`)))];
  await citiesMustBeKnown(tx, '/cities/*', cities ?? []);
  return {
    ...(url !== undefined && { url }),
    ...(full !== undefined && { types: full }),
    ...(cities !== undefined && { cities }),
    ...(asSent && { headerNames: Object.keys(asSent), headers: endpoints.sealHeaders(id, asSent) }),
    ...(contact !== undefined && { contact }),
  };
}
