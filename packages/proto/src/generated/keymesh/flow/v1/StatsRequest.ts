// Original file: proto/keymesh/flow/v1/flow.proto


export interface StatsRequest {
}

export interface StatsRequest__Output {
}
