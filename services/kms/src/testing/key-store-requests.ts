import type { kmsV1 } from "@keymesh/proto";
import { createAuthority } from "@keymesh/rpc/pki";

/*
 * Requests for custom key stores of each kind.
 */

/** The kmsuser password of every CloudHSM store; must be found nowhere. */
export const password = "kmsPswd-3-marker";
/** The secret half of every proxy credential; must be found nowhere. */
export const secretKey = "r4wS3cretAccessKeyMarkerAbCdEfGhIjKlMnOpQrStUv";
/** A cluster id, one for each letter. */
export const clusterOf = (letter: string) => `cluster-${letter.repeat(11)}`;
/** A trust anchor certificate, PEM. */
export const testCertificate = (await createAuthority(Date.now())).cert.toString();
/** A VPC endpoint service. */
export const service = "com.amazonaws.vpce.us-east-1.vpce-svc-0example";

/** Asks for a CloudHSM key store. */
export const cloudHsm = (name: string, letter = "a"): kmsV1.CreateCustomKeyStoreRequest => ({
  customKeyStoreName: name,
  cloudHsmClusterId: clusterOf(letter),
  trustAnchorCertificate: testCertificate,
  keyStorePassword: password,
});
/** Asks for an external key store with a public endpoint. */
export const external = (name: string, more: object = {}): kmsV1.CreateCustomKeyStoreRequest => ({
  customKeyStoreName: name,
  customKeyStoreType: "EXTERNAL_KEY_STORE",
  xksProxyUriEndpoint: "https://xks.example.com",
  xksProxyUriPath: "/kms/xks/v1",
  xksProxyAuthenticationCredential: {
    accessKeyId: "ABCDEFGHIJKLMNOPQRST",
    rawSecretAccessKey: secretKey,
  },
  xksProxyConnectivity: "PUBLIC_ENDPOINT",
  ...more,
});
/** Asks for an external key store behind a VPC endpoint service. */
export const overVpc = (name: string, more: object = {}) =>
  external(name, {
    xksProxyConnectivity: "VPC_ENDPOINT_SERVICE",
    xksProxyVpcEndpointServiceName: service,
    ...more,
  });
