export { startTrail } from "./start.ts";
