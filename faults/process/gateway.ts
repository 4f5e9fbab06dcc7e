/** The gateway as it is deployed; it ends with the run that started it. */
process.on('disconnect', () => process.exit());
await import('../../apps/gateway/src/main.ts');
