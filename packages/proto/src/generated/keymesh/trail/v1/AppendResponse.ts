// Original file: proto/keymesh/trail/v1/trail.proto


export interface AppendResponse {
}

export interface AppendResponse__Output {
}
