import type { ClientRequest } from "node:http";
import { defineConfig } from "vite";

/** What Vite serves itself in development; everything else below the base is the mesh's admin API. */
const OWN = /^\/_keymesh\/($|\?|index\.html|src\/|@|node_modules\/|\.\.)/;

/** `MESH=http://127.0.0.1:4700 npx vite apps/whiteboard` develops the page against a running mesh. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/_keymesh/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // Fonts and pictures stay files: the content security policy lets nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      "/_keymesh/": {
        target: process.env.MESH ?? "http://127.0.0.1:4566",
        bypass: ({ url = "" }) => (OWN.test(url) || /^\/_keymesh\/packages\//.test(url) ? url : undefined),
        configure(proxy) {
          // The gateway takes requests of its own origin only.
          proxy.on("proxyReq", (request: ClientRequest) => request.removeHeader("origin"));
        },
      },
    },
  },
});
