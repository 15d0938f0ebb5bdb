export type { CallerContext } from "./context.ts";
export { callerService } from "./service.ts";
