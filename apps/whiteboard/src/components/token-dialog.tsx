import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../api/client.ts";
import { adminToken, forgetToken, rememberToken } from "../api/token.ts";
import { Refusal } from "./notice.tsx";
import { useAct } from "./use-act.ts";

/** Asks for the admin token of a mesh that wants one, until the mesh takes it. */
export function TokenDialog({ onGiven }: { readonly onGiven: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [token, setToken] = useState("");
  const [isRefused, setRefused] = useState(() => adminToken() !== undefined);
  const act = useAct();
  useEffect(() => dialog.current?.showModal(), []);
  // A token that came with the address, or that the mesh has changed since, is of no use any more.
  useEffect(forgetToken, []);
  const offer = async () => {
    setRefused(false);
    const isTaken = await act.run(async () => {
      rememberToken(token);
      try {
        await api("info");
      } catch (error) {
        forgetToken();
        throw error;
      }
    });
    if (isTaken) onGiven();
  };
  const hasRefused = isRefused || act.error?.wantsToken === true;
  const isToken = /^[\x21-\x7e]{16,256}$/.test(token);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="token-title"
      onCancel={(event) => event.preventDefault()}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isToken) return;
          void offer();
        }}
      >
        <h2 id="token-title">This mesh wants its token</h2>
        <p>
          It listens where others may reach it. Unless you gave it one, <code>keymesh page</code> prints this
          address with the token in it:
        </p>
        <ul class="token-ways">
          <li>
            <code>docker compose run --rm cli page</code>
          </li>
          <li>
            <code>docker exec &lt;container&gt; keymesh page</code>
          </li>
          <li>
            <code>npm run keymesh -- page</code>
          </li>
        </ul>
        <p>It is kept until you close this tab.</p>
        <label class="field">
          <span>Admin token</span>
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={token}
            aria-invalid={hasRefused}
            onInput={({ currentTarget }) => {
              setToken(currentTarget.value.trim());
              setRefused(false);
            }}
          />
        </label>
        {hasRefused && (
          <p class="is-bad" role="alert">
            The mesh refused this token. Is it of this mesh, and whole?
          </p>
        )}
        {act.error && !hasRefused && <Refusal error={act.error} />}
        <div class="dialog-actions">
          <button type="submit" class="button button-primary" disabled={!isToken || act.isBusy}>
            Open the mesh
          </button>
        </div>
      </form>
    </dialog>
  );
}
