export { parseSeedKeys, type SeedKey } from "./keys.ts";
export { readYaml, SeedError } from "./read-yaml.ts";
