import { type Access, SERVICES } from "./access.ts";

/**
 * A provider block for Terraform and OpenTofu. Every service Keymesh has is named, since a service without an endpoint here would be
 * looked for at AWS; the account id is asked for at STS as ever.
 */
export function terraformProvider({ endpoint, region, accessKeyId, secretAccessKey }: Access): string {
  const longest = Math.max(...SERVICES.map(({ length }) => length));
  return `provider "aws" {
  region     = ${quoted(region)}
  access_key = ${quoted(accessKeyId)}
  secret_key = ${quoted(secretAccessKey)}

  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true

  endpoints {
${SERVICES.map((service) => `    ${service.padEnd(longest)} = ${quoted(endpoint)}\n`).join("")}  }
}
`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);
}
