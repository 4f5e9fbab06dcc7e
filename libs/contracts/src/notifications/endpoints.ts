import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Id, Instant, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const since = Type.String({ format: 'date-time', description: 'ISO 8601 in UTC: since when it had been failing' });

/**
 * Nothing is sent to a subscription's endpoint any more; what comes meanwhile is kept. `gone`: it has answered 410. `failing`: every
 * delivery has failed for days. `failure` is how the last one did. No address is in it; it reaches the secretariat and the owner alone.
 */
export const EndpointDisabled = event('org.b40.notifications.EndpointDisabled.v1', {
  key: { field: 'subscriptionId' },
  about: { life: 'subscriptionId' },
  data: Type.Object({
    subscriptionId: Id,
    reason: oneOf('gone', 'failing'),
    failure: oneOf('gone', 'status', 'redirect', 'timeout', 'dns', 'tls', 'connection-refused', 'connection-closed'),
    since: Instant,
  }),
  example: { subscriptionId: sample.newsSubscription, reason: 'failing', failure: 'timeout', since: '2022-05-02T08:15:00.000Z' },
});
export type EndpointDisabled = DataOf<typeof EndpointDisabled>;

/** A disabled endpoint is in use again, and gets what came meanwhile. It reaches the secretariat and the owner alone. */
export const EndpointRecovered = event('org.b40.notifications.EndpointRecovered.v1', {
  key: { field: 'subscriptionId' },
  about: { life: 'subscriptionId' },
  data: Type.Object({ subscriptionId: Id, since }),
  example: { subscriptionId: sample.newsSubscription, since: '2022-05-02T08:15:00.000Z' },
});
export type EndpointRecovered = DataOf<typeof EndpointRecovered>;
