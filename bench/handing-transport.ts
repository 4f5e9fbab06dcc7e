import { EventTransport, type OnBatch, type Published, type Subscription } from '#events';

/** Hands over what it is told to; otherwise nothing comes and nothing goes. */
export class HandingTransport extends EventTransport {
  hand: OnBatch = () => Promise.reject(new Error('nobody has subscribed'));

  async ensureTopics(): Promise<void> {}

  async publish(): Promise<Published> {
    return { acknowledged: [], failure: new Error('not the leader') };
  }

  async subscribe(_group: string, _topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    this.hand = onBatch;
    return { lag: async () => ({}), heartbeat: () => Date.now(), close: async () => {} };
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}
}
