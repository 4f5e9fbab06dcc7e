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
