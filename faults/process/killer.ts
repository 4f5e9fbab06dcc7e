import { Killer, type Order } from '#testing';

/** Obeys the run that started this process, and ends with it. */
export function obedientKiller(): Killer {
  const killer = new Killer();
  process.on('message', (order) => killer.obey(order as Order));
  process.on('disconnect', () => process.exit());
  return killer;
}
