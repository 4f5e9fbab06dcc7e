import { everyService } from './every-service.ts';
import { gateway } from './gateway.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { notifications } from './notifications.ts';
import { workingGroups } from './working-groups.ts';

export { statusOf, type RefusalKind, type Refusing } from './kinds.ts';

/**
 * Every code that a problem can have, by whose refusals they are. A code that two services have means the same in both and has one kind;
 * each says in its own words when it comes.
 */
export const refusalsOf = {
  'every service': everyService,
  membership,
  meetings,
  'working-groups': workingGroups,
  notifications,
  gateway,
} as const;

/** Every code, once. A code that is not here does not compile where it is thrown. */
export const refusals = { ...everyService, ...gateway, ...membership, ...meetings, ...workingGroups, ...notifications };

export type RefusalCode = keyof typeof refusals;

type Coded<Suffix extends string, Kind extends string> = {
  [Code in RefusalCode]: Code extends `${infer Name}-${Suffix}` ? ((typeof refusals)[Code]['kind'] extends Kind ? Name : never) : never;
}[RefusalCode];

/** `city` of `city-not-found`: what an address can name. */
export type Findable = Coded<'not-found', 'not-found'>;

/** `city` of `city-unknown`: what input can name. */
export type Referable = Coded<'unknown', 'invalid'>;
