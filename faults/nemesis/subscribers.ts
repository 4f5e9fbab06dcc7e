import { withClient } from '../oracle/snapshot.ts';
import type { Manner } from '../subscribers/endpoint.ts';
import { steps, type Trouble } from '../subscribers/mail-relay.ts';
import type { Fault, FaultContext } from './fault.ts';

const both = ['kafka', 'postgres-log'] as const;

/** Longer than a request may take: some of them end by the sender's patience. */
const beyondPatience = 18;

/** One of the three behaves badly for a while. What it has then not taken comes to it later, in order. */
const behave =
  (manner: Exclude<Manner, 'well'>, seconds: number) =>
  async ({ subscribers, random, say, hold }: FaultContext): Promise<void> => {
    const at = random.between(0, subscribers.endpoints.length - 1);
    const endpoint = subscribers.endpoints[at]!;
    say(`endpoint ${at + 1} is ${manner} for ${seconds} s`);
    endpoint.manner = manner;
    try {
      await hold(seconds);
    } finally {
      endpoint.manner = 'well';
    }
  };

async function endpointAway({ subscribers, random, say, hold }: FaultContext): Promise<void> {
  const at = random.between(0, subscribers.endpoints.length - 1);
  say(`endpoint ${at + 1} is away for 8 s`);
  await subscribers.endpoints[at]!.close();
  try {
    await hold(8);
  } finally {
    await subscribers.endpoints[at]!.open();
  }
}

/** It says that it is gone, and is disabled; then it is back, and somebody says so. */
async function endpointGone(context: FaultContext): Promise<void> {
  const { platform, subscribers } = context;
  await behave('gone', 6)(context);
  await subscribers.reactivate(platform.url, platform.identity);
}

async function relayAway({ subscribers: { relay }, say, hold }: FaultContext): Promise<void> {
  say('the relay of mails is away for 8 s');
  await relay.close();
  try {
    await hold(8);
  } finally {
    await relay.open();
  }
}

const inTrouble =
  (choose: (context: FaultContext) => Trouble, seconds: number) =>
  async (context: FaultContext): Promise<void> => {
    const { relay } = context.subscribers;
    relay.trouble = choose(context);
    context.say(`the relay of mails: ${JSON.stringify(relay.trouble)} for ${seconds} s`);
    try {
      await context.hold(seconds);
    } finally {
      relay.trouble = undefined;
    }
  };

/** The hour of the digests has come: for yesterday, if that has none yet, else for today. What waits is told while more comes. */
async function digestHour({ platform, say }: FaultContext): Promise<void> {
  const due = await withClient(platform.databases.notifications, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE office_preference p SET digest_at = clock_timestamp()
         - CASE WHEN EXISTS (SELECT FROM digest d WHERE d.office_id = p.office_id) THEN '0' ELSE '1 day' END::interval
       WHERE digest_at > clock_timestamp()`,
    );
    await client.query(`UPDATE due SET at = clock_timestamp() WHERE kind = 'digest'`);
    return rowCount;
  });
  say(`digests of ${due} offices are due`);
}

/** Whatever heals: what 5xx says of an address or of a mail is for good, and no fault of this kind. */
const refusing = ({ random }: FaultContext): Trouble =>
  random.pick([...steps.map((at) => ({ at, code: 451 })), { at: 'connect' as const, code: 554 }, { at: 'mail' as const, code: 550 }]);
const closing = ({ random }: FaultContext): Trouble => ({ at: random.pick([...steps, 'after data' as const]), closes: true });
const hanging = ({ random }: FaultContext): Trouble => ({ at: random.pick(steps), hangs: true });

/** What is beyond the platform fails. */
export const subscriberFaults: Fault[] = [
  { name: 'endpoint-failing', on: both, seconds: 10, run: behave('failing', 8) },
  { name: 'endpoint-moved', on: both, seconds: 6, run: behave('moved', 5) },
  { name: 'endpoint-busy', on: both, seconds: 8, run: behave('busy', 6) },
  { name: 'endpoint-closing', on: both, seconds: 8, run: behave('closing', 6) },
  { name: 'endpoint-hanging', on: both, seconds: beyondPatience + 2, run: behave('hanging', beyondPatience) },
  { name: 'endpoint-away', on: both, seconds: 10, run: endpointAway },
  { name: 'endpoint-gone', on: both, seconds: 10, run: endpointGone },
  { name: 'digest-hour', on: both, seconds: 1, run: digestHour },
  { name: 'relay-away', on: both, seconds: 10, run: relayAway },
  { name: 'relay-refusing', on: both, seconds: 8, run: inTrouble(refusing, 6) },
  { name: 'relay-closing', on: both, seconds: 8, run: inTrouble(closing, 6) },
  { name: 'relay-hanging', on: both, seconds: 12, run: inTrouble(hanging, 10) },
];
