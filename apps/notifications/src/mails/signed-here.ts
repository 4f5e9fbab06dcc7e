import type { Link, Links, Purpose } from '#links';

/** An address of the mail's own, which is signed when it is sent: what is stored can be shown to whoever may read mails. */
export interface SignedLink extends Link {
  purpose: Purpose;
}

/** Stands in a mail's text where its nth link belongs. */
export const signedHere = (n: number): string => `{{link-${n}}}`;

const marker = /\{\{link-(\d{1,3})\}\}/g;

/** What stands in the place of each marker; one that has no link is left out. */
export const replaceMarkers = (text: string, addresses: readonly string[]): string =>
  text.replaceAll(marker, (_, n: string) => addresses[Number(n)] ?? '');

/** As they are sent. */
export const signedAddresses = (links: Links, signed: readonly SignedLink[]): string[] =>
  signed.map(({ purpose, ...link }) => links.address(purpose, link));

/** As they are shown: where each leads, without what makes it a key. */
export const shownAddresses = (links: Links, signed: readonly SignedLink[]): string[] => signed.map(({ purpose }) => links.shown(purpose));

/** As it is kept in the database, where a moment is a text. */
export type StoredLink = Omit<SignedLink, 'until'> & { until?: string };

export const fromStored = (stored: readonly StoredLink[]): SignedLink[] =>
  stored.map(({ until, ...link }) => ({ ...link, ...(until !== undefined && { until: new Date(until) }) }));
