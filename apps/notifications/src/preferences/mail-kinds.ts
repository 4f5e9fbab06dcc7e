import type { EventName } from '#contracts';

/** Who is a member, who was asked to be one and who presides concerns every office: it may not choose not to hear of it. */
const ofMembershipAndPresidency: ReadonlySet<string> = new Set<EventName>([
  'NetworkFounded',
  'CityJoined',
  'CitySuspended',
  'CityReinstated',
  'CityLeft',
  'RosterCorrected',
  'CityInterestExpressed',
  'CityInvited',
  'MembershipApplied',
  'MembershipDecided',
  'AccessionDeclared',
  'CityWelcomed',
  'InvitationDeclined',
  'MembershipLapsed',
  'TermPresidencyStarted',
  'TermPresidencyEnded',
]);

/** Told at once by mails of their own, on every channel, and never in a digest: `alerts/` sends them. */
export const isAlert = (kind: string): boolean => kind.startsWith('DisasterAlert');

/** Whether an office may mute it, or an address end it by one click. */
export const mutable = (kind: string): boolean => !ofMembershipAndPresidency.has(kind) && !isAlert(kind);

/** As long as an office does not ask otherwise, by kind. */
export const usualDelivery = { ActionItemUpdated: 'digest' } as const satisfies { [Name in EventName]?: Delivery };

export const deliveries = ['immediate', 'digest'] as const;
export type Delivery = (typeof deliveries)[number];

export const channels = ['in-app', 'e-mail'] as const;
export type Channel = (typeof channels)[number];
