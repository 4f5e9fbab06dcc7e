import type { Violation } from '../history.ts';

/** `topic/key`: what has an order of its own. A topic has no slash. */
export const placeOf = ({ topic, key }: { topic: string; key: string }): string => `${topic}/${key}`;

export function at(place: string, violation: Violation): Violation {
  const slash = place.indexOf('/');
  return { ...violation, topic: place.slice(0, slash), key: place.slice(slash + 1) };
}
