export { Presence, type PresenceOptions } from "./presence.ts";
