import { parseArgs } from 'node:util';
import { messageOf } from '#domain';
import { BootFailure, dataFolder, localIdentity, roles, type Role, type TokenRequest } from '#local';

const usage = `Usage: npm run -s token -- --role ${roles.filter((role) => role !== 'office').join(' | ')}, or --role office --person ID`;

function request(args: string[]): TokenRequest {
  const { role, person } = parse(args);
  if (!roles.includes(role as Role)) throw new BootFailure(usage);
  if ((role === 'office') !== (person !== undefined)) throw new BootFailure(usage);
  if (person === undefined) return { role: role as Role };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(person))
    throw new BootFailure(`--person must be the id of a person, not "${person}"`);
  return { role: role as Role, personId: person.toLowerCase() };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { role: { type: 'string' }, person: { type: 'string' } } }).values;
  } catch {
    throw new BootFailure(usage);
  }
}

try {
  const wanted = request(process.argv.slice(2));
  const identity = await localIdentity(dataFolder());
  process.stdout.write(`${await identity.token(wanted)}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
