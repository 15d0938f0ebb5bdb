import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { serveProbe } from "./probe.ts";

const ask = (port: number) => text(connect(port, "127.0.0.1"));

describe("serveProbe", () => {
  test("says in a line what the check finds, and that a failing check finds nothing well", async () => {
    const findings: (() => Promise<boolean>)[] = [
      async () => true,
      async () => false,
      () => Promise.reject(new Error("no connection")),
    ];
    const probe = await serveProbe({ listen: "127.0.0.1:0", check: () => findings.shift()!() });
    expect(await ask(probe.port)).toBe("SERVING\n");
    expect(await ask(probe.port)).toBe("NOT_SERVING\n");
    expect(await ask(probe.port)).toBe("NOT_SERVING\n");
    await probe.stop();
  });

  test("a port that is taken is an error", async () => {
    const check = async () => true;
    const first = await serveProbe({ listen: "127.0.0.1:0", check });
    await expect(serveProbe({ listen: `127.0.0.1:${first.port}`, check })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await first.stop();
  });
});
