// Original file: proto/keymesh/caller/v1/caller.proto


export interface ListScenariosRequest {
}

export interface ListScenariosRequest__Output {
}
