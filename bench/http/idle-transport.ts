import { EventTransport, type Published, type Subscription } from '#events';

/** Nothing comes and nothing goes: another replica is the relay's leader. What relaying costs is measured by itself. */
export class IdleTransport extends EventTransport {
  async ensureTopics(): Promise<void> {}

  async publish(): Promise<Published> {
    return { acknowledged: [], failure: new Error('not the leader') };
  }

  async subscribe(): Promise<Subscription> {
    return { lag: async () => ({}), heartbeat: () => Date.now(), close: async () => {} };
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}
}
