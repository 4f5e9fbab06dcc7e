import Sequencer from '@jest/test-sequencer';

/** These are long and small. On a machine that has run nothing yet Jest goes by the size of a file, and would leave them for the end. */
const longest = [
  'a-minute-on-kafka',
  'a-minute-on-postgres',
  'fuzz.run',
  'one-process.',
  'processes.',
  'kafka-faults',
  'kill-points',
  'kafka.kafka',
];

/** The longest first: no worker is left alone with a long file at the end. Where Jest knows from the last time, it goes by that. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, duration }) => {
      const found = duration === undefined ? longest.findIndex((name) => path.includes(name)) : -1;
      return found < 0 ? longest.length : found;
    };
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
