export type * from "./ExportTracePartialSuccess.ts";
export type * from "./ExportTraceServiceRequest.ts";
export type * from "./ExportTraceServiceResponse.ts";
export type * from "./TraceService.ts";
