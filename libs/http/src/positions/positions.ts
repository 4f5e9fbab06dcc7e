import { invalid } from '#domain';
import { withLowerIds } from '../input/lower-ids.ts';

/** A place in a topic's history of one key: `b40.membership.v1/network@31`. */
export interface Position {
  topic: string;
  key: string;
  sequence: number;
}

/** Implemented where the consumer's positions are kept. */
export abstract class Positions {
  /** Whether it is a topic of the platform. */
  abstract knows(topic: string): boolean;
  /** Those that are not consumed yet, by one look-up. A position of its own topic, or of one it does not consume, never is behind. */
  abstract behind(asked: readonly Position[]): Promise<readonly Position[]>;
}

const most = 100;

const position = String.raw`([\w.-]{1,100})/([!-+\--?A-~]{1,200})@([1-9]\d{0,14})`;
const onePosition = new RegExp(`^${position}$`);

/** Of Event-Position and After-Position, for the document. */
export const positionsPattern = new RegExp(String.raw`^${position}([ \t]*,[ \t]*${position}){0,${most - 1}}$`);

/** Reads the comma-separated list that writes answer as Event-Position. */
export function parsePositions(header: string, knows: (topic: string) => boolean): Position[] {
  const listed = header.split(',').map((each) => each.trim());
  if (listed.length > most) throw invalid('After-Position', `must not list more than ${most}`);
  return listed.map((each) => {
    const [, topic, key, sequence] = onePosition.exec(each) ?? [];
    if (topic === undefined || key === undefined) throw invalid('After-Position', 'must be as b40.membership.v1/network@31');
    if (!knows(topic)) throw invalid('After-Position', `${topic} is not a topic`);
    return { topic, key: withLowerIds(key), sequence: Number(sequence) };
  });
}

export const writePosition = ({ topic, key, sequence }: Position): string => `${topic}/${key}@${sequence}`;
