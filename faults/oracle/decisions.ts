import { isDeepStrictEqual } from 'node:util';
import type { History, Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

const rule = 'a decision is not what its ballots say';
const choices = ['yes', 'no', 'abstain'] as const;

interface Quorum {
  cities?: number;
  percent?: number;
}

interface Ballot {
  cityId: string;
  choice: string;
}

/** What is counted when a decision is closed. */
interface Tally {
  present: number;
  yes: number;
  no: number;
  abstain: number;
  ballots: Ballot[];
}

interface Counted {
  quorum: Quorum;
  majority: string;
  ballots: Map<string, string>;
  taken?: Tally & { outcome: string };
}

/** What the events of meetings and decisions carry that is looked at here. */
type Told = Partial<Tally> & {
  decisionId?: string;
  cityId: string;
  standing: string;
  state: string;
  memberCountAtMeeting: number;
  quorum: Quorum;
  majority: string;
  choice: string;
  before: string | null;
  outcome: string;
  ballotsWithdrawn?: string[];
};

/** A meeting as its events have told of it so far. */
interface Sitting {
  members: number;
  /** The member cities that have come. */
  there: Set<string>;
}

/** Every decision, counted here from the ballots before its closing; with what the events say otherwise. */
export function countBallots({ services }: Pick<Snapshot, 'services'>): { decisions: Map<string, Counted>; wrong: Violation[] } {
  const decisions = new Map<string, Counted>();
  const wrong: Violation[] = [];
  for (const [key, events] of Map.groupBy(services.meetings.events, (event) => event.key)) {
    const sitting: Sitting = { members: 0, there: new Set() };
    for (const { name, data, sequence } of events) {
      const told = JSON.parse(data) as Told;
      const detail = happen(sitting, decisions, name, told);
      if (detail !== undefined)
        wrong.push({ rule, service: 'meetings', key, detail: `${name} at ${key}@${sequence} of ${told.decisionId}: ${detail}` });
    }
  }
  return { decisions, wrong };
}

/** Answers what is wrong with it. */
function happen(sitting: Sitting, decisions: Map<string, Counted>, name: string, told: Told): string | undefined {
  const { decisionId = '', cityId, quorum, majority, choice } = told;
  const decision = decisions.get(decisionId);
  switch (name) {
    case 'MeetingOpened':
      sitting.members = told.memberCountAtMeeting;
      return undefined;
    case 'AttendanceRecorded':
      if (told.standing === 'member') sitting.there.add(cityId);
      return undefined;
    case 'AttendanceWithdrawn':
      if (told.state !== 'present' && told.state !== 'represented') sitting.there.delete(cityId);
      for (const id of told.ballotsWithdrawn ?? []) decisions.get(id)?.ballots.delete(cityId);
      return undefined;
    case 'DecisionOpened':
      decisions.set(decisionId, { quorum, majority, ballots: new Map() });
      return undefined;
    case 'BallotCast': {
      if (!decision || decision.taken) return 'a ballot, and the decision is not open';
      if (!sitting.there.has(cityId)) return `a ballot of ${cityId}, which has not come`;
      const before = decision.ballots.get(cityId) ?? null;
      decision.ballots.set(cityId, choice);
      return before === told.before ? undefined : `${cityId} had cast ${told.before}, its last ballot is ${before}`;
    }
    case 'DecisionTaken': {
      if (!decision || decision.taken) return 'closed, and the decision is not open';
      const due = tallyOf(decision, sitting);
      const { present, yes, no, abstain, outcome, ballots } = told as Tally & Told;
      decision.taken = { present, yes, no, abstain, outcome, ballots };
      const shown = { ...decision.taken, ballots: inOrder(ballots) };
      return isDeepStrictEqual(shown, due) ? undefined : `it says ${JSON.stringify(shown)}, counted is ${JSON.stringify(due)}`;
    }
    default:
      return undefined;
  }
}

const inOrder = (ballots: readonly Ballot[]): Ballot[] => ballots.toSorted((a, b) => (a.cityId < b.cityId ? -1 : 1));

/** By the rules as they are written down, not by the platform's own code. */
function tallyOf({ quorum, majority, ballots: cast }: Counted, { members, there }: Sitting): Tally & { outcome: string } {
  const ballots = inOrder([...cast].map(([cityId, choice]) => ({ cityId, choice })));
  const [yes, no, abstain] = choices.map((of) => ballots.filter(({ choice }) => choice === of).length) as [number, number, number];
  const present = there.size;
  const quorate = quorum.cities === undefined ? present * 100 >= quorum.percent! * members : present >= quorum.cities;
  const won: Record<string, boolean> = { simple: yes > no, absolute: yes > present / 2, 'two-thirds': yes >= 2 * no };
  const outcome = !quorate ? 'lapsed' : won[majority] && yes > 0 ? 'carried' : 'rejected';
  return { present, yes, no, abstain, outcome, ballots };
}

/** Each ballot that was acknowledged is told as it was cast. */
export function judgeBallots({ commands }: Pick<History, 'commands'>, { services }: Pick<Snapshot, 'services'>): Violation[] {
  const ballots = services.meetings.events.filter(({ name }) => name === 'BallotCast');
  const cast = new Map(ballots.map((event) => [event.correlationId, event]));
  return commands.flatMap(({ kind, outcome, path, body, correlationId, number }) => {
    if (kind !== 'cast a ballot' || outcome !== 'ok') return [];
    const [, decisionId, cityId] = /decisions\/([^/]+)\/ballots\/(.+)$/.exec(path)!;
    const event = cast.get(correlationId);
    const told = event && (JSON.parse(event.data) as Told);
    const { choice } = body as Ballot;
    if (told?.decisionId === decisionId && told?.cityId === cityId && told?.choice === choice) return [];
    const detail = `${choice} of ${cityId} for ${decisionId} is told as ${event?.data ?? 'nothing'}`;
    return [{ rule, service: 'meetings' as const, detail, command: number, ...(event && { key: event.key }) }];
  });
}

type Row = Partial<Tally> & { id: string; state: string; ballots: Ballot[] };

/** Every acknowledged ballot is told, every tally is that of the last ballots before the closing, and every row is what its events say. */
export async function judgeDecisions(
  databases: Platform['databases'],
  history: Pick<History, 'commands'>,
  snapshot: Pick<Snapshot, 'services'>,
): Promise<Violation[]> {
  const { decisions, wrong } = countBallots(snapshot);
  const rows = await withClient(databases.meetings, async (client) => {
    const { rows: found } = await client.query<Row>('SELECT id, state, ballots, present, yes, no, abstain FROM decision');
    return new Map(found.map((row) => [row.id, row]));
  });
  const differing = [...decisions].flatMap(([id, { ballots, taken }]): Violation[] => {
    const open = { state: 'open', ballots: [...ballots].map(([cityId, choice]) => ({ cityId, choice })), present: null };
    const { outcome: state = '', ...tally } = taken ?? {};
    const due = taken ? { state, ...tally } : open;
    const row = rows.get(id);
    const there = row && Object.fromEntries(Object.keys(due).map((field) => [field, row[field as keyof Row]]));
    if (there && isDeepStrictEqual({ ...there, ballots: inOrder(row.ballots) }, { ...due, ballots: inOrder(due.ballots!) })) return [];
    const detail = `decision ${id} is ${JSON.stringify(there ?? 'not there')}, its events say ${JSON.stringify(due)}`;
    return [{ rule, service: 'meetings', detail }];
  });
  return [...wrong, ...judgeBallots(history, snapshot), ...differing];
}
