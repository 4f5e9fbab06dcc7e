import type { Random } from '#domain';
import type { History } from '../history.ts';
import type { Subscribers } from '../subscribers/subscribers.ts';
import type { AppName, AppProcess, Platform, TransportName } from '../platform/platform.ts';

export interface FaultContext {
  platform: Platform;
  history: History;
  random: Random;
  /** The run's client of the event stream. */
  stream: { drop(): void };
  /** Beyond the platform: endpoints and a relay of mails. */
  subscribers: Subscribers;
  /** A line for whoever watches, and the detail of the fault's record. */
  say(detail: string): void;
  /** Waits; rejects when the run is broken off. */
  hold(seconds: number): Promise<void>;
  /** A process of one of these apps (of any app without), that runs. */
  pickProcess(...apps: AppName[]): AppProcess;
}

/** Something that happens to a platform. It injects, holds and heals; after `run`, the platform can come to rest by itself. */
export interface Fault {
  /** For `--only`. */
  name: string;
  on: readonly TransportName[];
  /** About how long it takes with healing, so that it fits into the time left. */
  seconds: number;
  /** Why it can't be injected here, if it can't. */
  absent?(platform: Platform): Promise<string | undefined> | string | undefined;
  run(context: FaultContext): Promise<void>;
}
