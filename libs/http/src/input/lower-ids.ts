import type { FastifyRequest } from 'fastify';
import { lowerId } from '#domain';

/** Ids of the path, before guards, pipes, cursors and Location see them. */
export function lowerParams({ params }: FastifyRequest): void {
  const named = (params ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(named)) named[name] = lowerId(value);
}

const ids = /(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/gi;

/** A path with its query, or a key, as it is however its ids are written. */
export const withLowerIds = (url: string): string => url.replaceAll(ids, (id) => id.toLowerCase());

/** A copy in which every text that is an id is in lower case. For what reads ids alone: in a body a text may be just that text. */
export function idsLowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsLowered);
  if (typeof value !== 'object' || value === null) return lowerId(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, idsLowered(each)]));
}
