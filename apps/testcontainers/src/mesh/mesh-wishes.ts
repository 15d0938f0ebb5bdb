import { randomBytes } from "node:crypto";
import { AdminClient } from "../admin/admin-client.ts";
import { isoTime } from "../admin/clock.ts";
import type { FaultRule } from "../admin/faults.ts";
import { requireScriptsDone } from "../admin/init.ts";
import { seedText } from "../seed-text.ts";
import { type Account, rootOf } from "./account.ts";
import { defaultRegionOf, type MeshAccess, type MeshAccessOptions } from "./mesh-access.ts";

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
/** As the gateway wants it. */
const TOKEN = /^[\x21-\x7e]{16,256}$/;

/** What was asked of a mesh before its start; the same for every shape of a mesh. Each wish is checked as it is made. */
export class MeshWishes {
  /** The first is the default. Empty: those of the image. */
  regions: readonly string[] = [];
  account: Account = rootOf(undefined);
  adminToken = randomBytes(24).toString("base64url");
  hasOwnToken = false;
  /** YAML */
  seed: string | undefined;
  /** ISO 8601 */
  frozenAt: string | undefined;
  readonly faults: FaultRule[] = [];

  serve(regions: readonly string[]): void {
    const wrong = regions.find((region) => !REGION.test(region));
    if (wrong !== undefined) throw new Error(`"${wrong}" is no Region such as us-east-1`);
    this.regions = [...new Set(regions)];
  }

  use(accountId: string): void {
    this.account = rootOf(accountId);
  }

  protectBy(token: string): void {
    // The token itself is not shown: it may be nearly right.
    if (!TOKEN.test(token)) throw new Error("an admin token has 16 to 256 visible ASCII characters");
    this.adminToken = token;
    this.hasOwnToken = true;
  }

  beginWith(pathOrContent: string | URL): void {
    this.seed = seedText(pathOrContent);
  }

  freezeAt(time: Date | string): void {
    this.frozenAt = isoTime(time);
  }

  disturbBy(rule: FaultRule): void {
    this.faults.push(structuredClone(rule));
  }

  /**
   * The way to a mesh that has just become ready, in the shape that `make` gives it, once clock and faults, and where `seeds` says so the seed file, are as wished; after a
   * reset they are so again. @throws KeymeshAdminError
   */
  async cameTrue<T extends MeshAccess>(
    endpoint: () => string,
    { seeds, hasScripts = false }: { readonly seeds: boolean; readonly hasScripts?: boolean },
    make: (options: MeshAccessOptions) => T,
  ): Promise<T> {
    const { adminToken, account } = this;
    if (hasScripts) await requireScriptsDone(new AdminClient(endpoint, adminToken));
    const region = this.regions[0] ?? (await defaultRegionOf(endpoint, adminToken));
    const { seed, frozenAt, faults } = structuredClone({
      seed: seeds ? this.seed : undefined,
      frozenAt: this.frozenAt,
      faults: this.faults,
    });
    const begin = async () => {
      if (seed !== undefined) await mesh.seed(seed);
      if (frozenAt !== undefined) await mesh.clock.freeze(frozenAt);
      // A container that is used again has those of the last time.
      if (faults.length > 0) await mesh.faults.clear();
      for (const rule of faults) await mesh.faults.add(rule);
    };
    const mesh = make({ endpoint, adminToken, region, account, begin });
    await begin();
    return mesh;
  }
}
