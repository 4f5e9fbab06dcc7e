import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Killer, type Order } from '#testing';

/** Told to a process that is to keep nothing but what it holds, before its memory is looked at. */
export const collectGarbage = 'collect garbage';

/** Obeys the run that started this process, and ends with it. */
export function obedientKiller(): Killer {
  const killer = new Killer();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('message', (message) => (message === collectGarbage ? collect() : killer.obey(message as Order)));
  process.on('disconnect', () => process.exit());
  return killer;
}
