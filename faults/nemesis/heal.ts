import type { FaultContext } from './fault.ts';

/** How long a platform may take to be ready again once what disturbed it is gone (ms). */
const patience = 90_000;

/** What a fault has disturbed comes back by itself; that it does not is a violation. */
export async function untilReady({ platform, history }: FaultContext): Promise<void> {
  await platform
    .allReady(patience)
    .catch((failure: Error) => history.violated({ rule: 'the platform did not come back', detail: failure.message }));
}

/** Injects, whatever then happens heals, and waits until it is ready again. */
export async function during(context: FaultContext, inject: () => Promise<void>, heal: () => Promise<void> | void): Promise<void> {
  try {
    await inject();
  } finally {
    await heal();
  }
  await untilReady(context);
}
