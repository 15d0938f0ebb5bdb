import { MeshFolder, type MeshHandle, readAdminToken } from "@keymesh/cli";

/** An answer of the admin API: its status, and its JSON where it has some. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: Record<string, never>;
}

/** The header with the admin API's token, where the mesh has one: in containers it always has. */
export function bearer(mesh: MeshHandle): Readonly<Record<string, string>> {
  const token = readAdminToken(new MeshFolder(mesh.dataDir));
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** The admin API of a mesh, below `/_keymesh/`. */
export function adminOf(mesh: MeshHandle) {
  const call = async (method: string, path: string, body?: object): Promise<AdminAnswer> => {
    const answer = await fetch(`${mesh.endpoint}/_keymesh/${path}`, {
      method,
      headers: { ...bearer(mesh), ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? {} : JSON.parse(text) };
  };
  return {
    call,
    get: (path: string) => call("GET", path),
    /** @throws Error with what it answered, when that is no success */
    async change(
      method: "PUT" | "POST" | "DELETE",
      path: string,
      body?: object,
    ): Promise<AdminAnswer["body"]> {
      const answer = await call(method, path, body);
      if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
  };
}
