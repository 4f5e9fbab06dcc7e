import { invalid } from '#domain';
import { polygonFault, type Point } from './polygon.ts';

/** CAP's words and case (OASIS CAP 1.2, 3.2.2). */
export const categories = [
  ...['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'],
] as const;
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const urgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const certainties = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

/** What is said in one language. */
export interface AlertInfo {
  /** BCP 47. */
  language: string;
  headline: string;
  text: string;
  instruction?: string | null;
}

export interface AlertTerms {
  categories: string[];
  severity: string;
  urgency: string;
  certainty: string;
  event: string;
  cityIds: string[];
  polygon?: Point[] | null;
  /** ISO 8601 in UTC. */
  expiresAt: string;
  infos: AlertInfo[];
}

/** What lasts longer is updated, so that somebody has looked at it. */
export const mostDays = 30;

/** What no single field can tell, of what is given. */
export function judgeTerms({ expiresAt, polygon, infos = [] }: Partial<AlertTerms>, now: Date): void {
  const left = expiresAt === undefined ? 1 : Date.parse(expiresAt) - now.getTime();
  if (left <= 0 || left > mostDays * 86_400_000)
    throw invalid('/expiresAt', `must be in the future, and no more than ${mostDays} days ahead`);
  const fault = polygon ? polygonFault(polygon) : undefined;
  if (fault !== undefined) throw invalid('/polygon', fault);
  const seen = new Set<string>();
  for (const [index, { language }] of infos.entries()) {
    const tag = canonical(language);
    if (tag === undefined) throw invalid(`/infos/${index}/language`, 'must be a language tag of BCP 47, as bs or sr-Latn');
    if (seen.has(tag)) throw invalid(`/infos/${index}/language`, 'must not be a language that is there already');
    seen.add(tag);
  }
}

/** `bs-BA` of `BS-ba`: tags have no case. */
function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
