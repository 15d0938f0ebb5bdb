export { type Clock, MeshClock } from "./clock.ts";
