export type * from "./CallBatch.ts";
export type * from "./Mux.ts";
export type * from "./MuxCall.ts";
export type * from "./MuxError.ts";
export type * from "./MuxReply.ts";
export type * from "./ReplyBatch.ts";
