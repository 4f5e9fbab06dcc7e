import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';

export const roles = ['secretariat', 'office', 'system', 'observer'] as const;
export type Role = (typeof roles)[number];

export interface TokenRequest {
  role: Role;
  /** Whose office: the person's id. What the person may do there is the domain's knowledge, never the token's. */
  personId?: string;
  /** Stable per role and person unless given. */
  sub?: string;
  /** A number of seconds, or a span such as `12h`; negative for a token that has expired. */
  expiresIn?: string | number;
  issuer?: string;
  audience?: string;
}

/** A token issuer with one key: a real identity provider's stand-in on one machine and in tests. */
export interface Identity {
  issuer: string;
  audience: string;
  /** Public keys (RFC 7517). */
  jwks: JSONWebKeySet;
  token(request: TokenRequest): Promise<string>;
}

const algorithm = 'ES256';

export async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, alg: algorithm, use: 'sig', kid: await calculateJwkThumbprint(key) };
}

export async function identityOf(key: JWK, { issuer, audience }: { issuer: string; audience: string }): Promise<Identity> {
  const secret = (await importJWK(key, algorithm)) as CryptoKey;
  const { d: _secret, ...publicKey } = key;
  return {
    issuer,
    audience,
    jwks: { keys: [publicKey] },
    token: ({ role, personId, sub = subjectOf(role, personId), expiresIn = '12h', ...claims }) =>
      new SignJWT({ roles: [role], ...(personId && { person_id: personId }) })
        .setProtectedHeader({ alg: algorithm, kid: key.kid!, typ: 'JWT' })
        .setSubject(sub)
        .setIssuer(claims.issuer ?? issuer)
        .setAudience(claims.audience ?? audience)
        .setIssuedAt()
        .setExpirationTime(typeof expiresIn === 'number' ? new Date(Date.now() + expiresIn * 1_000) : expiresIn)
        .sign(secret),
  };
}

const subjectOf = (role: Role, personId?: string) => (personId ? `local:${role}:${personId}` : `local:${role}`);
