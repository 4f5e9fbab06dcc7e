import { Refusal } from '#domain';
import type { EventTransaction } from '#events';

/** What an importer calls something by: its own word, in no event. */
export const referenceText = { max: 200, pattern: /^\P{Cc}+$/u };

/**
 * Two that come with one reference at once wait for each other here, before either looks whose it is: the later finds what the first has
 * committed. At the unique index it could only fail.
 */
export async function lockReference(tx: EventTransaction, of: 'person' | 'mandate', ref: string): Promise<void> {
  await tx.lockName(`ref of ${of} ${ref}`);
}

/** 409 at the field, with the id of what has it. */
export const referenceTaken = (id: string): Refusal =>
  new Refusal('ref-taken', { id }, [{ pointer: '/ref', detail: `is the reference of ${id}, which has other content` }]);
