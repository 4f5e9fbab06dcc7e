import { isError, reasonOf } from '#domain';

/** Why a key stops: as it is kept for its operator, beside the event itself, and as a log may say it: without values. */
export interface Trouble {
  kept: string;
  said: string;
}

/** What went wrong, in a line: `TypeError: …`. A value that the message quotes is in the event, too. */
export const keptReason = (error: unknown): string => (isError(error) ? `${error.name}: ${error.message}` : JSON.stringify(error));

export const troubleOf = (error: unknown): Trouble => ({ kept: keptReason(error), said: reasonOf(error) });
