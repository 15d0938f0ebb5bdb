// Original file: proto/keymesh/identity/v1/identity.proto


export interface GetCallerIdentityRequest {
}

export interface GetCallerIdentityRequest__Output {
}
