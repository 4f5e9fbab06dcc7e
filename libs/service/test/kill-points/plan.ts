import type { ServerOptions } from '#service';

/** What a process is told when it starts. */
export interface ProcessPlan {
  /** The module of the app and the name of its definition there. */
  app: [module: string, definition: string];
  options: ServerOptions;
  log: { brokers: string } | { database: string };
  /** Behind every topic's and group's name: the broker is shared with other tests. */
  suffix: string;
}
