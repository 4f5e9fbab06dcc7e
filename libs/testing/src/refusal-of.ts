import { Refusal } from '#domain';

/** The code that an act is refused with; what it gives otherwise, so that a test that goes wrong says what came out. */
export function refusalOf(act: () => unknown): unknown {
  try {
    return { notRefused: act() };
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
