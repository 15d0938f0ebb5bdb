// Original file: proto/keymesh/sts/v1/sts.proto


export interface GetCallerIdentityRequest {
}

export interface GetCallerIdentityRequest__Output {
}
