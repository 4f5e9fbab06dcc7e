import { createHash } from 'node:crypto';

export interface MailIdentity {
  identity: string;
  address: string;
  round: number;
}

/** 160 bits of what makes it this mail and no other: a repeat is the same mail (RFC 5322, 3.6.4), a new round is another. */
export const uniqueOf = ({ identity, address, round }: MailIdentity): string =>
  createHash('sha256')
    .update(JSON.stringify([identity, address, round]))
    .digest('hex')
    .slice(0, 40);

/** The right part of ids that are made for a sender. */
export const domainOf = (sender: string): string => /@([^\s<>@]+)>?$/.exec(sender)?.[1]?.toLowerCase() ?? 'localhost';
