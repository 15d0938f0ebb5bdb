// Original file: proto/keymesh/flow/v1/flow.proto


export interface UnpinTraceResponse {
}

export interface UnpinTraceResponse__Output {
}
