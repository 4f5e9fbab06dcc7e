import { migrate } from '#database';
import { ensureDatabase } from '#local';
import { notifications } from '#notifications';
import { migrationsOf } from '#service';
import type { TestIdentity } from '#testing';
import { fillNotifications } from '../growth/stored.ts';
import { forked, type Forked } from '../http/forked.ts';
import type { Asked, Taken } from './notifications-process.ts';

/** Notifications beside so many events that it has taken in before. */
export interface IntakeStand {
  stored: number;
  service: Forked<{ url: string }>;
  /** So many events, handed over in batches. */
  take(asked: Asked): Promise<Taken>;
}

export const databaseName = (stored: number): string => `intake_${stored}`;

export async function store(postgresUrl: string, stored: number): Promise<void> {
  const url = await ensureDatabase(postgresUrl, databaseName(stored), 'bench');
  await migrate(url, migrationsOf(notifications));
  await fillNotifications(url, stored);
}

export async function intakeStand(postgresUrl: string, stored: number, { issuer, audience, jwksUrl }: TestIdentity): Promise<IntakeStand> {
  const service = await forked<{ url: string }>(new URL('./notifications-process.js', import.meta.url), {
    databaseUrl: await ensureDatabase(postgresUrl, databaseName(stored), 'bench'),
    identity: { issuer, audience, jwksUrl },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'info',
  });
  return {
    stored,
    service,
    take: (asked) => service.ask<Taken>(asked),
  };
}
