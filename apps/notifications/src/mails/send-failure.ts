/** In the order in which a relay is spoken to; `keeping` is a file's, where there is no relay. */
export const steps = ['composing', 'keeping', 'connection', 'hello', 'tls', 'authentication', 'sender', 'recipient', 'content'] as const;
export type Step = (typeof steps)[number];

/** A mail that was not taken. */
export class SendFailure extends Error {
  constructor(
    readonly step: Step,
    /** The reply's code (RFC 5321, 4.2), where there was a reply. */
    readonly status: number | undefined,
    /** What was said, or what went wrong. It may hold addresses: for the mail's own page, not for a log. */
    readonly answer: string,
    /** What is known without a reply, and for good. */
    readonly known?: 'too-large' | 'address-invalid',
  ) {
    super(answer);
  }
}

export interface Verdict {
  /** `again`: later. `refused`: never, by its content. `bounced`: never, by its address. */
  outcome: 'again' | 'refused' | 'bounced';
  /** Why no try follows, in one word. */
  failure: 'too-large' | 'refused' | 'address-refused' | 'address-invalid' | 'relay-failed' | 'not-taken' | 'not-composed';
  /** It would have been the same with any mail: the relay is away, or refuses us. */
  ofRelay: boolean;
  /** A refusal that no time mends: somebody has to look. */
  ourFault: boolean;
}

/** Replies at RCPT that speak of us, not of the address: a wrong order of commands, and no authentication (RFC 4954). */
const ofUs = new Set([503, 530]);

/**
 * What becomes of the mail. 5xx at RCPT ends it and counts against the address; 5xx at DATA ends it; 5xx before is our own fault. Whatever
 * is said for a while (4xx), or not said at all, is tried again.
 */
export function verdictOn({ step, status = 0, known }: SendFailure): Verdict {
  const forGood = status >= 500;
  const never = { ofRelay: false, ourFault: false };
  if (known === 'too-large' || (status === 552 && (step === 'sender' || step === 'content')))
    return { outcome: 'refused', failure: 'too-large', ...never };
  if (known === 'address-invalid') return { outcome: 'bounced', failure: known, ...never };
  if (step === 'recipient' && forGood && !ofUs.has(status)) return { outcome: 'bounced', failure: 'address-refused', ...never };
  if (step === 'content' && forGood) return { outcome: 'refused', failure: 'refused', ...never };
  if (step === 'composing') return { outcome: 'again', failure: 'not-composed', ofRelay: false, ourFault: true };
  const ofRelay = forGood || status === 421 || !(step === 'recipient' || step === 'content');
  return { outcome: 'again', failure: ofRelay ? 'relay-failed' : 'not-taken', ofRelay, ourFault: forGood };
}
