import type { ServerOptions } from '#service';

/** Where a process kills itself. */
export const killPoints = [
  'between commit and publish',
  'between publish and delete',
  'in the middle of a handler’s transaction',
  'between effect and offset commit',
] as const;
export type KillPoint = (typeof killPoints)[number];

/** Sent to a running process: kill yourself there, once so many messages have come by. */
export interface Order {
  at: KillPoint;
  after: number;
}

/** What a process is told when it starts. */
export interface ProcessPlan {
  /** The module of the app and the name of its definition there. */
  app: [module: string, definition: string];
  options: ServerOptions;
  log: { brokers: string } | { database: string };
  /** Behind every topic's and group's name: the broker is shared with other tests. */
  suffix: string;
}
