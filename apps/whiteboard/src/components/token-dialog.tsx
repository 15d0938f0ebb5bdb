import { useEffect, useRef, useState } from "preact/hooks";
import { rememberToken } from "../api/token.ts";

/** Asks for the admin token of a mesh that wants one. */
export function TokenDialog({ onGiven }: { readonly onGiven: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [token, setToken] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
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
          rememberToken(token);
          onGiven();
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
            onInput={({ currentTarget }) => setToken(currentTarget.value.trim())}
          />
        </label>
        <div class="dialog-actions">
          <button type="submit" class="button button-primary" disabled={!isToken}>
            Open the mesh
          </button>
        </div>
      </form>
    </dialog>
  );
}
