export { serviceNames, type GatewayConfig, type ServiceName } from './config.ts';
export { startGateway } from './start-gateway.ts';
