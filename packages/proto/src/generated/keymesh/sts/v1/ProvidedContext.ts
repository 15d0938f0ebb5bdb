// Original file: proto/keymesh/sts/v1/sts.proto


export interface ProvidedContext {
  'providerArn'?: (string);
  'contextAssertion'?: (string);
  '_providerArn'?: "providerArn";
  '_contextAssertion'?: "contextAssertion";
}

export interface ProvidedContext__Output {
  'providerArn'?: (string);
  'contextAssertion'?: (string);
  '_providerArn'?: "providerArn";
  '_contextAssertion'?: "contextAssertion";
}
