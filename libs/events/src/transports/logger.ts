/** Both pino and Nest's Logger fit. */
export interface TransportLogger {
  debug(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
