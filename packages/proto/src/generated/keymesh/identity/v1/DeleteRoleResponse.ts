// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteRoleResponse {
}

export interface DeleteRoleResponse__Output {
}
