import { newId } from '#domain';
import type { Origin } from '#events';

/** The service acts because a day has come: nobody asked it to. */
export const byItself = (): Origin => ({ actor: 'urn:b40:membership', correlationId: newId() });
