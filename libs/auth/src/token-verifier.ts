import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { isId, lowerId, refused } from '#domain';
import { CheckedTokens } from './checked-tokens.ts';
import { IdentityProviderAway, remoteKeys, type IssuerKeys } from './issuer-keys.ts';

export interface IdentityConfig {
  issuer: string;
  audience: string;
  /** Where the issuer shows its keys; or the keys themselves. */
  jwksUrl?: string;
  jwks?: JSONWebKeySet;
}

export const roles = ['secretariat', 'office', 'system', 'observer'] as const;
export type Role = (typeof roles)[number];

/** Who somebody is, as the token says. The domain knows which offices they hold; the token does not. */
export interface Principal {
  sub: string;
  roles: readonly Role[];
  personId?: string;
}

/** Signatures of a key pair alone. With a shared secret whoever checks could also sign, and `none` is no signature. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];

/** Checks bearer tokens (RFC 6750, RFC 9068) of one issuer. The gateway and the services use the same. */
export class TokenVerifier {
  private readonly keys: IssuerKeys;
  private readonly checked = new CheckedTokens<Principal>();

  constructor(private readonly config: IdentityConfig) {
    if (config.jwks) this.keys = { find: createLocalJWKSet(config.jwks), known: async () => true };
    else if (config.jwksUrl !== undefined) this.keys = remoteKeys(new URL(config.jwksUrl));
    else throw new TypeError('an identity needs jwksUrl or jwks');
  }

  /** Whether it has keys of the issuer that count, without which it can check nobody. While it has none it asks for them, within 3 s. */
  keysKnown(): Promise<boolean> {
    return this.keys.known();
  }

  /** Who sends an Authorization header. */
  async verify(authorization: string | undefined): Promise<Principal> {
    if (authorization === undefined || authorization === '') throw refused('token-missing');
    const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw refused('token-invalid');
    const known = this.checked.get(token);
    if (known) return known;
    const claims = await this.claims(token);
    const principal = principalOf(claims);
    this.checked.keep(token, principal, claims.exp!);
    return principal;
  }

  private async claims(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.config;
    try {
      const { payload } = await jwtVerify(token, this.keys.find, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      });
      return payload;
    } catch (error) {
      if (error instanceof IdentityProviderAway) throw refused('identity-provider-unavailable');
      throw refused(error instanceof errors.JWTExpired ? 'token-expired' : 'token-invalid');
    }
  }
}

function principalOf({ sub, roles: claimed, person_id: person }: JWTPayload): Principal {
  const personId = lowerId(person);
  if (typeof sub !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(sub)) throw refused('token-invalid');
  if (personId !== undefined && !isId(personId)) throw refused('token-invalid');
  const known = Array.isArray(claimed) ? roles.filter((role) => claimed.includes(role)) : [];
  return { sub, roles: known, ...(personId !== undefined && { personId }) };
}
