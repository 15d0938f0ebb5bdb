export { describeService, type ServiceDescriptor } from "./describe.ts";
export * from "./generated/index.ts";
