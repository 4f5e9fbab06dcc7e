import type { EventType } from './event-type.ts';
import * as meetings from './meetings.ts';
import * as membership from './membership.ts';
import * as notifications from './notifications.ts';
import * as workingGroups from './working-groups.ts';

type Events = typeof membership & typeof meetings & typeof workingGroups & typeof notifications;

/** `CityJoined` and every other: what keeps something for each event is asked for a new one by the compiler. */
export type EventName = keyof Events;
export type EventNamed<N extends EventName> = Events[N];

/** What a service's file exports is public: nothing is listed twice, so nothing can be forgotten. */
export const allEvents: readonly EventType[] = [membership, meetings, workingGroups, notifications].flatMap(
  (module) => Object.values(module) as EventType[],
);

const byType = new Map(allEvents.map((each) => [each.type, each]));

export const eventTypeOf = (type: string): EventType | undefined => byType.get(type);
