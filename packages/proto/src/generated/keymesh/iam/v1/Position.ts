// Original file: proto/keymesh/iam/v1/iam.proto


export interface Position {
  'line'?: (number);
  'column'?: (number);
  '_line'?: "line";
  '_column'?: "column";
}

export interface Position__Output {
  'line'?: (number);
  'column'?: (number);
  '_line'?: "line";
  '_column'?: "column";
}
