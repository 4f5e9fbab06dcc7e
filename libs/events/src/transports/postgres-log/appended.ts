import { EventEmitter } from 'node:events';

/**
 * Wakes the readers of a topic in this process, of whatever transport, because each service has its own and all write one log. Names of
 * topics are enough: who is woken for nothing reads nothing.
 */
export const appended = new EventEmitter().setMaxListeners(0);
