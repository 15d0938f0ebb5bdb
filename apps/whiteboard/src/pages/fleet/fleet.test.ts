import { describe, expect, test } from "vitest";
import { type Hsm, memberState } from "./fleet.ts";

const hsm = (name: string, state: Hsm["state"]): Hsm => ({
  ...{ name, state, regions: [], cachedHbks: 0, sensors: [] },
});

describe("a member of a domain", () => {
  test("is online only while its HSM serves", () => {
    const hsms = [hsm("hsm-1", "serving"), hsm("hsm-2", "tampered"), hsm("hsm-3", "away")];
    const stateOf = (name: string, kind: "online" | "offline") => memberState({ name, kind }, hsms);
    expect(stateOf("hsm-1", "online")).toBe("online");
    expect(stateOf("hsm-2", "online")).toBe("tampered with");
    expect(stateOf("hsm-3", "online")).toBe("away");
    expect(stateOf("offline-member", "offline")).toBe("offline");
  });
});
