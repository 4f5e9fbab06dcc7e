/** How a link behaves to those who match: `open` forwards; `cut` breaks what is open and refuses what is new; `slow` delays each piece by `milliseconds` in each direction; `half-open` keeps connections open and forwards nothing, not even their end. */
export type LinkState = { mode: 'open' } | { mode: 'cut' } | { mode: 'slow'; milliseconds: number } | { mode: 'half-open' };

/** A TCP proxy on loopback. A connection that was half open stays dead for ever when the link is opened again, as over a firewall that forgot it. */
export interface Link {
  readonly port: number;
  /** For everybody, or only for Kafka clients whose client id begins with `clientId`. */
  set(state: LinkState, only?: { clientId: string }): void;
  close(): Promise<void>;
}
