export * from './notifications/alerts.ts';
