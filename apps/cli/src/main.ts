import { keymesh } from "./program.ts";

// A reader that has seen enough (`| head`) is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const status = await keymesh(process.argv.slice(2), process.env);
if (status !== 0) process.exitCode = status;
