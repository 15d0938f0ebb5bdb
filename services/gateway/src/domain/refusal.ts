import { type ErrorCode, httpStatusOf } from "@keymesh/errors";
import type { ErrorFormat } from "./route.ts";

/** An answer the gateway gives itself. */
export interface Refusal {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** An error in the way the service writes errors that the client believes to be talking to. */
export function refusal(format: ErrorFormat, code: ErrorCode, message: string, requestId: string): Refusal {
  const status = httpStatusOf(code);
  const id = { "x-amzn-requestid": requestId };
  switch (format) {
    case "json":
      return {
        status,
        headers: { ...id, "content-type": "application/x-amz-json-1.1" },
        body: JSON.stringify({ __type: code, message }),
      };
    case "rest-json":
      return {
        status,
        headers: { ...id, "content-type": "application/json", "x-amzn-errortype": code },
        body: JSON.stringify({ message }),
      };
    case "s3":
      return xml(status, { "x-amz-request-id": requestId }, [
        `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>`,
        `<RequestId>${requestId}</RequestId></Error>`,
      ]);
    case "ec2":
      return xml(status, id, [
        `<Response><Errors><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></Errors>`,
        `<RequestID>${requestId}</RequestID></Response>`,
      ]);
    case "query":
      return xml(status, id, [
        `<ErrorResponse><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${code}</Code>`,
        `<Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      ]);
  }
}

function xml(status: number, headers: Record<string, string>, lines: readonly string[]): Refusal {
  return {
    status,
    headers: { ...headers, "content-type": "text/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("")}`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/[<>&]/g, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : "&amp;"));
}

const UNAVAILABLE: Readonly<Record<ErrorFormat, ErrorCode>> = {
  json: "ServiceUnavailableException",
  "rest-json": "ServiceUnavailableException",
  s3: "ServiceUnavailable",
  ec2: "ServiceUnavailable",
  query: "ServiceUnavailable",
};

/** What is answered while the service behind cannot be reached; SDKs retry it. */
export function unavailable(format: ErrorFormat, requestId: string): Refusal {
  return refusal(format, UNAVAILABLE[format], "Service is unable to handle request.", requestId);
}

/** The format for a client whose service nobody here knows: what it sends tells what it reads. */
export function guessFormat(contentType: string | undefined): ErrorFormat {
  return contentType?.includes("json") ? "json" : "query";
}
