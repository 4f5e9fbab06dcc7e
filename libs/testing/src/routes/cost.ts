import { mostTold } from '#http';
import type { ApiAnswer } from '../client.ts';

/** What a refusal may cost: its errors, the one that counts the others among them, and its bytes. */
export const most = { errors: mostTold + 1, bytes: 8_192 };

/** A refusal that costs less is shown as one that costs the most; a dearer one with what it costs. */
export const costOf = ({ status, body }: ApiAnswer) => ({
  status,
  errors: Math.max(most.errors, body?.errors?.length ?? 0),
  bytes: Math.max(most.bytes, Buffer.byteLength(JSON.stringify(body ?? null))),
});
