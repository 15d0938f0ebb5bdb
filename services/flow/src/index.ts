export { createFlowContext, flowServices } from "./service.ts";
