/** What is started, by the image's first argument; each is loaded only when it is asked for, and runs by being loaded. */
const apps = {
  membership: () => import('../../membership/src/main.ts'),
  meetings: () => import('../../meetings/src/main.ts'),
  'working-groups': () => import('../../working-groups/src/main.ts'),
  notifications: () => import('../../notifications/src/main.ts'),
  gateway: () => import('../../gateway/src/main.ts'),
} satisfies Record<string, () => Promise<unknown>>;

const services = Object.keys(apps).filter((name) => name !== 'gateway');

/** Commands that take arguments of their own: whether these are right is theirs to say, unless `accepts` does. */
const tools: Record<string, { shown: string; accepts?(args: string[]): boolean; run(): Promise<unknown> }> = {
  migrate: {
    shown: `migrate ${services.join('|')}`,
    accepts: ([service, ...more]) => services.includes(service ?? '') && more.length === 0,
    run: () => import('../../standalone/src/migrate.ts'),
  },
  admin: { shown: 'admin --help', run: () => import('../../admin/src/main.ts') },
};

export interface Command {
  /** The arguments left for it. */
  args: string[];
  run(): Promise<unknown>;
}

export const usage = `Arguments: ${[...Object.keys(apps), ...Object.values(tools).map(({ shown }) => shown)].join(' | ')}`;

/** Undefined for what the image does not have, and for arguments too many. */
export function commandOf([name = '', ...args]: string[]): Command | undefined {
  if (Object.hasOwn(apps, name)) return args.length === 0 ? { args, run: apps[name as keyof typeof apps] } : undefined;
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  return tool && (tool.accepts?.(args) ?? true) ? { args, run: tool.run } : undefined;
}
