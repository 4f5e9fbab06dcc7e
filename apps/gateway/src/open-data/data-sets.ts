import type { ServiceName } from '../config.ts';
import type { Theme } from './vocabularies.ts';

interface PublicSet {
  /** Which service keeps it. */
  service: ServiceName;
  /** What a portal finds it by. */
  themes: readonly Theme[];
}

/** Where the catalogue is; the files are below it. */
export const catalogue = '/v1/open-data';

/** Every public data set, in the order of the catalogue. A test compares with what the services say. */
export const dataSets = {
  members: { service: 'membership', themes: ['REGI', 'GOVE'] },
  meetings: { service: 'meetings', themes: ['GOVE'] },
  decisions: { service: 'meetings', themes: ['GOVE'] },
  visits: { service: 'meetings', themes: ['GOVE'] },
  'action-items': { service: 'working-groups', themes: ['GOVE', 'REGI'] },
  levels: { service: 'working-groups', themes: ['REGI'] },
  figures: { service: 'working-groups', themes: ['ENVI', 'SOCI', 'REGI'] },
  submissions: { service: 'working-groups', themes: ['ENVI'] },
  practices: { service: 'working-groups', themes: ['REGI'] },
  programmes: { service: 'working-groups', themes: ['EDUC', 'REGI'] },
  stops: { service: 'working-groups', themes: ['EDUC', 'REGI'] },
} as const satisfies Readonly<Record<string, PublicSet>>;

export type SetName = keyof typeof dataSets;

/** The services that keep data sets. */
export const keepers: readonly ServiceName[] = [...new Set(Object.values(dataSets).map(({ service }) => service))];

/** The service whose file it is, by the name of the data set before the first dot. */
export function keeperOf(file: string): ServiceName | undefined {
  const [name = ''] = file.split('.', 1);
  return Object.hasOwn(dataSets, name) ? dataSets[name as SetName].service : undefined;
}
