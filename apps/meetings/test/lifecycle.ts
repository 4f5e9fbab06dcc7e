import { refusalOf } from '#testing/refusal-of';

/** What an act makes of a thing: the state it is in then, or the code it is refused with. Codes have a hyphen, states have none. */
export type Then<State extends string> = State | `${string}-${string}`;

/** A cell for every act in every state: the compiler asks for those that are missing. */
export type Lifecycle<State extends string, Act extends string> = Record<State, Record<Act, Then<State>>>;

/** Each cell, to be given to `test.each`. */
export const cellsOf = <State extends string, Act extends string, Cell>(table: Record<State, Record<Act, Cell>>) =>
  Object.entries<Record<Act, Cell>>(table).flatMap(([state, row]) =>
    Object.entries<Cell>(row).map(([act, cell]) => [state, act, cell] as [State, Act, Cell]),
  );

export function after<T extends { state: string }>(thing: T, act: (thing: T) => unknown): unknown {
  const outcome = refusalOf(() => act(thing));
  return typeof outcome === 'string' ? outcome : thing.state;
}
