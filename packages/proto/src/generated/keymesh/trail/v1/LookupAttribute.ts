// Original file: proto/keymesh/trail/v1/trail.proto


export interface LookupAttribute {
  'attributeKey'?: (string);
  'attributeValue'?: (string);
  '_attributeKey'?: "attributeKey";
  '_attributeValue'?: "attributeValue";
}

export interface LookupAttribute__Output {
  'attributeKey'?: (string);
  'attributeValue'?: (string);
  '_attributeKey'?: "attributeKey";
  '_attributeValue'?: "attributeValue";
}
