import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

export interface PoolUse {
  inUse: number;
  idle: number;
  /** Who has asked for a connection and has none yet. */
  waiting: number;
  max: number;
}

/** Of the pool in this process; nobody is asked. */
export function poolUse({ driver }: DataSource): PoolUse {
  const { totalCount, idleCount, waitingCount, options } = (driver as unknown as { master: Pool }).master;
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount, max: options.max };
}
