export * from './working-groups/enrolments.ts';
export * from './working-groups/financing.ts';
export * from './working-groups/groups.ts';
export * from './working-groups/levels.ts';
export * from './working-groups/plans-and-items.ts';
export * from './working-groups/platforms.ts';
export * from './working-groups/practices.ts';
export * from './working-groups/programmes.ts';
