export { type GatewayOptions, startGateway } from "./service.ts";
