export * from './notifications/alerts.ts';
export * from './notifications/endpoints.ts';
