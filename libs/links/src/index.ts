export { Links, shortestSecret, type Link, type Purpose } from './links.ts';
