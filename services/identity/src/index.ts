export { startIdentity } from "./start.ts";
