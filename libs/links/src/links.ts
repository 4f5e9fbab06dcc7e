import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an address is for, and where it leads. One for one purpose is none for another. */
const paths = {
  calendar: '/v1/calendars',
  unsubscribe: '/v1/unsubscribe',
  answer: '/v1/answers',
  address: '/v1/addresses',
} as const;

export type Purpose = keyof typeof paths;

/** What is signed. Who has the address can read it, and can change nothing of it. */
export interface Link {
  /** A city's id, or `secretariat`. */
  office: string;
  /** The mail address that it was sent to. */
  mail?: string;
  /** What it is about: an id, or an id and a number. */
  subject?: string;
  /** From this moment on it is void; to the second. */
  until?: Date;
}

/** Characters of a secret, at the least: 32 hexadecimal digits are 128 bits. */
export const shortestSecret = 32;

/**
 * Addresses that are their own key: no token, no account. HMAC-SHA256 (RFC 2104) over purpose and content. The first secret signs; each of
 * them is good for what was signed before, so that a secret is changed with an overlap. Whether an address still counts (revoked, `until`)
 * is for the one who reads it.
 */
export class Links {
  /** `publicUrl`: the gateway's, as the world knows it. Never a request's Host, which its sender chooses. */
  constructor(
    readonly publicUrl: string,
    private readonly secrets: readonly string[],
  ) {}

  /** The whole address. */
  address(purpose: Purpose, link: Link): string {
    return `${this.publicUrl}${paths[purpose]}/${this.sign(purpose, link)}`;
  }

  /** Where it leads, for whoever may not have it: the path without what is signed. */
  shown(purpose: Purpose): string {
    return `${this.publicUrl}${paths[purpose]}/*`;
  }

  /** `content.mac`, of A-Z a-z 0-9 - _ and one dot. */
  sign(purpose: Purpose, { office, mail = '', subject = '', until }: Link): string {
    const [secret] = this.secrets;
    if (secret === undefined) throw new Error('LINK_SECRET is not given to this service');
    const fields = [office, mail, subject, until ? Math.floor(until.getTime() / 1_000) : 0];
    const content = Buffer.from(JSON.stringify(fields)).toString('base64url');
    return `${content}.${macOf(secret, purpose, content)}`;
  }

  /** What was signed for this purpose; undefined for whatever was not signed here. */
  read(purpose: Purpose, signed: string): Link | undefined {
    const [content = '', mac = '', ...more] = signed.split('.');
    if (more.length > 0 || !this.isSigned(purpose, content, mac)) return undefined;
    const [office, mail, subject, until] = JSON.parse(Buffer.from(content, 'base64url').toString()) as [string, string, string, number];
    return { office, ...(mail && { mail }), ...(subject && { subject }), ...(until && { until: new Date(until * 1_000) }) };
  }

  /** In a time that says nothing of how much of the MAC is right, nor which secret it was made with. */
  private isSigned(purpose: Purpose, content: string, mac: string): boolean {
    const given = Buffer.from(mac);
    const equal = this.secrets.map((secret) => {
      const right = Buffer.from(macOf(secret, purpose, content));
      return given.length === right.length && timingSafeEqual(given, right);
    });
    return equal.includes(true);
  }
}

/** The purpose has no dot, so that it can't be lengthened into the content. */
const macOf = (secret: string, purpose: Purpose, content: string): string =>
  createHmac('sha256', secret).update(`b40.${purpose}.${content}`).digest('base64url');
