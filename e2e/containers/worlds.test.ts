import { describe, expect, inject, test } from "vitest";
import { containersOf, docker, tryDocker } from "../support/docker.ts";

const project = inject("composeProject");
const MEMBERS = ["storage", "flow", "identity", "trail", "kms", "s3-sim", "ebs-sim", "caller", "gateway"];
const CRYPTO = ["hsm-1", "hsm-2", "operators"];
const ALL = [...MEMBERS, ...CRYPTO];

const first = async (service: string) => (await containersOf(project, service))[0]!;

/** Runs a line of the container's shell as whoever the container runs as, or another user. */
const shell = async (service: string, line: string, user = "") =>
  tryDocker("exec", ...(user ? ["--user", user] : []), await first(service), "sh", "-c", line);

const inspect = async (service: string, format: string) =>
  JSON.parse(await docker("inspect", "--format", `{{json ${format}}}`, await first(service))) as unknown;

/** Addresses a container has in its networks. */
async function ipsOf(service: string): Promise<string[]> {
  const networks = (await inspect(service, ".NetworkSettings.Networks")) as Record<
    string,
    { IPAddress: string }
  >;
  return Object.values(networks).map(({ IPAddress }) => IPAddress);
}

/** Whether connections from a container to `host:port` come about: of each `connected`, or the error's code. */
async function connections(from: string, addresses: readonly string[]): Promise<string[]> {
  const script = `
    const { connect } = require("node:net");
    const attempts = ${JSON.stringify(addresses)}.map((address) => new Promise((resolve) => {
      const [host, port] = address.split(":");
      connect({ host, port, timeout: 1500 }).on("connect", () => resolve("connected"))
        .on("timeout", () => resolve("ETIMEDOUT")).on("error", (error) => resolve(error.code));
    }));
    Promise.all(attempts).then((ends) => { console.log(JSON.stringify(ends)); process.exit(); });`;
  return JSON.parse(await docker("exec", await first(from), "node", "-e", script));
}

describe("the two worlds", () => {
  // What does not come about is waited for: side by side.
  describe.concurrent("apart", () => {
    test.each(MEMBERS.filter((name) => name !== "kms"))(
      "%s cannot reach an HSM, by name or by address",
      async (from) => {
        const ips = await ipsOf("hsm-1");
        expect(ips).not.toEqual([]);
        const [byName, ...byAddress] = await connections(from, [
          "hsm-1:7000",
          ...ips.map((ip) => `${ip}:7000`),
        ]);
        expect(byName).toMatch(/ENOTFOUND|EAI_AGAIN|ETIMEDOUT/);
        expect(byAddress).not.toContain("connected");
      },
    );

    test.each(CRYPTO)(
      "%s has no way out: not to the normal world, nor to where the public door is published from",
      async (name) => {
        const beyond = [...(await ipsOf("storage")), ...(await ipsOf("gateway"))];
        expect(beyond.length).toBeGreaterThan(2);
        const ways = beyond.flatMap((ip) => [`${ip}:7000`, `${ip}:4566`]);
        expect(await connections(name, ways)).not.toContain("connected");
      },
    );
  });

  test("kms reaches the HSMs and the normal world, so what was tried above can succeed", async () => {
    expect(await connections("kms", ["hsm-1:7000", "storage:7000"])).toEqual(["connected", "connected"]);
  });

  test("the networks of both worlds are internal", async () => {
    for (const network of ["normal", "crypto", "backends"])
      expect(await docker("network", "inspect", "--format", "{{.Internal}}", `${project}_${network}`)).toBe(
        "true\n",
      );
  });

  test("only the gateway is published, and on loopback", async () => {
    for (const name of ALL) {
      const ports = (await inspect(name, ".NetworkSettings.Ports")) as Record<
        string,
        { HostIp: string }[] | null
      >;
      const published = Object.entries(ports).flatMap(([port, to]) =>
        (to ?? []).map(({ HostIp }) => `${port} ${HostIp}`),
      );
      expect([name, published]).toEqual([name, name === "gateway" ? ["4566/tcp 127.0.0.1"] : []]);
    }
  });
});

describe("every container", () => {
  test.each(ALL)("%s is hardened", async (name) => {
    const host = (await inspect(name, ".HostConfig")) as Record<string, unknown>;
    expect(host).toMatchObject({
      ReadonlyRootfs: true,
      CapDrop: ["ALL"],
      Init: true,
      Privileged: false,
      PidsLimit: 256,
      RestartPolicy: { Name: "unless-stopped" },
    });
    expect(host.SecurityOpt).toContain("no-new-privileges:true");
    expect(host.Memory).toBeGreaterThan(0);
    expect(host.CapAdd ?? []).toEqual([]);
    expect((await shell(name, "id -u; ulimit -Hc")).output).toBe("1000\n0\n");
    expect((await shell(name, "touch /app/x")).output).toMatch(/Read-only file system/);
  });

  test.each(ALL)("%s has its own secrets alone, and no other user can read them", async (name) => {
    const role = name.startsWith("hsm-") ? "hsm" : name;
    const own: Record<string, string[]> = {
      "ebs-sim": ["ebs-sim", "ec2-host"],
      caller: ["caller", "caller-root"],
      operators: ["operator-alice"],
    };
    expect((await shell(name, "ls /mesh/pki")).output.trim().split("\n").sort()).toEqual(own[role] ?? [role]);
    expect((await shell(name, "ls /volumes/authority /volumes/kms; ls -A /volumes/*/*")).output).not.toMatch(
      /pem/,
    );
    const read = await shell(name, "cat /mesh/pki/*/key.pem /data/*.pem", "1234:1234");
    expect(read.status).not.toBe(0);
    expect(read.output).toMatch(/Permission denied/);
    expect(read.output).not.toMatch(/PRIVATE KEY/);
  });

  test("the HSMs' safe and keys are their owner's alone", async () => {
    const script = `
      const { readdirSync, statSync } = require("node:fs");
      for (const root of ["/mesh", "/data"]) for (const name of ["", ...readdirSync(root, { recursive: true })]) {
        const { mode, uid } = statSync(root + "/" + name);
        if (mode & 0o077 || uid !== 1000) console.log(root + "/" + name, (mode & 0o777).toString(8), uid);
      }`;
    for (const hsm of ["hsm-1", "hsm-2"]) {
      expect((await tryDocker("exec", await first(hsm), "node", "-e", script)).output).toBe("");
      expect((await shell(hsm, "ls -A /data")).output).toContain("offline-member-key.pem");
    }
  });
});
