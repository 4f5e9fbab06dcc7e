import type { ServiceDefinition } from '#service';

/** Each is loaded when it is asked for: the migrations of one need not wait for the modules of all. */
export const services = {
  membership: async () => (await import('#membership')).membership,
  meetings: async () => (await import('#meetings')).meetings,
  'working-groups': async () => (await import('#working-groups')).workingGroups,
  notifications: async () => (await import('#notifications')).notifications,
} satisfies Record<string, () => Promise<ServiceDefinition>>;

export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as ServiceName[];
