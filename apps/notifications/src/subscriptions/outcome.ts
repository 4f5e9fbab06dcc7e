import type { OutgoingAnswer } from '#outgoing';

/** An endpoint can ask for no longer (seconds). */
const longestWait = 86_400;
/** A tenth of the wait, either way: what failed together is not tried again together. */
const jitter = 0.1;

/** Why an answer does not deliver; null: it does, for it is a 2xx. The status line alone decides. */
export function failureOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

/**
 * Seconds after so many tries until the next; undefined: that was the last. What the endpoint asks for (Retry-After, up to a day) is waited
 * for, and no less than the schedule says.
 */
export function waitAfter(
  tries: number,
  { retries, asked = 0, random = Math.random() }: { retries: readonly number[]; asked?: number | undefined; random?: number },
): number | undefined {
  const wait = retries[tries - 1];
  return wait === undefined ? undefined : Math.max(wait * (1 - jitter + 2 * jitter * random), Math.min(asked, longestWait));
}

/** Seconds, of either form (RFC 9110, 10.2.3); undefined of what is neither. */
export function retryAfterOf({ headers }: Pick<OutgoingAnswer, 'headers'>, now: Date): number | undefined {
  const header = headers['retry-after'];
  const text = (Array.isArray(header) ? header[0] : header)?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const date = /^[A-Z][a-z]{2},? /.test(text) || /^[A-Z][a-z]+day, /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now.getTime()) / 1_000);
}

/** As text that a database holds: what is no UTF-8 and no character to read is replaced. */
export const readable = (body: Buffer): string => body.toString('utf8').replaceAll(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
