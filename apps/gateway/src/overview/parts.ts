import type { ServiceName } from '../config.ts';

/** A part of a city's overview: which service knows it, and what that is asked. */
export interface Part {
  service: ServiceName;
  path: string;
}

/** All of them are asked at once: none needs what another answers. `city` is a slug as a URL has it. */
export const partsOf = (city: string) =>
  ({
    city: { service: 'membership', path: `/v1/cities/${city}` },
    memberships: { service: 'membership', path: `/v1/memberships?city=${city}&limit=200` },
    mandates: { service: 'membership', path: `/v1/mandates?city=${city}&state=active&limit=200` },
    meetings: { service: 'meetings', path: `/v1/meetings?city=${city}&state=called&limit=200` },
    commitments: { service: 'meetings', path: `/v1/commitments?city=${city}&state=open` },
    items: { service: 'working-groups', path: `/v1/action-items?city=${city}` },
    levels: { service: 'working-groups', path: `/v1/reports/levels?city=${city}&limit=200` },
    offers: { service: 'working-groups', path: `/v1/platform-offers?city=${city}&state=offered` },
  }) as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof ReturnType<typeof partsOf>;

/** As the overview's fields are documented: the schema of the service that knows it, and what it says here. */
export const documentedParts = {
  city: { schema: 'CityView', description: 'The city, and where it stands.' },
  membership: { schema: 'MembershipView', description: 'The one by which the city stands where it does; null where it has had none.' },
  mandates: { schema: 'MandateViewPage', description: 'Those that are held.' },
  meetings: {
    schema: 'MeetingViewPage',
    description: 'Called and not opened yet, the next one first: as their host, a guest or a member.',
  },
  commitments: { schema: 'CommitmentViewPage', description: 'The open ones.' },
  items: { schema: 'ActionItemViewPage', description: 'Its own, and those of the groups it is in.' },
  levels: { schema: 'LevelRowPage', description: 'How far it is with each item that it is assessed for.' },
  offers: { schema: 'PlatformOfferViewPage', description: 'Platforms that it may take up.' },
} as const;

export type Overview = { cityId: string } & Record<keyof typeof documentedParts, unknown>;
