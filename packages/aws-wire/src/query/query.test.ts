import { ServiceError } from "@keymesh/errors";
import { describe, expect, test } from "vitest";
import { widgetType } from "../testing/widget.ts";
import { decodeQuery } from "./decode.ts";
import { renderQueryResponse } from "./encode.ts";
import { renderQueryError } from "./error.ts";
import { EC2, type QueryFlavour, STS } from "./flavour.ts";
import { parseForm } from "./parameters.ts";
import { validateQuery } from "./validate.ts";

const Request = widgetType("DescribeGadgetsRequest");

function decode(form: string, flavour: QueryFlavour = EC2) {
  return decodeQuery(Request, parseForm(form), flavour);
}

describe("Query parameters", () => {
  test("EC2's flattened lists, nested structures and scalars become the message", () => {
    const form =
      "Action=DescribeGadgets&Version=2016-11-15&GadgetId.2=b&GadgetId.10=c&GadgetId.1=a%26&Filter.1.Name=size&Filter.1.Value.1=1" +
      "&Filter.1.Value.2=x+y&DryRun=false&Size=8&Ebs.VolumeSize=3&Ebs.UserData=AQI%3D&Since=2026-01-02T03%3A04%3A05Z";
    expect(decode(form)).toEqual({
      gadgetIds: ["a&", "b", "c"],
      filters: [{ name: "size", values: ["1", "x y"] }],
      dryRun: false,
      size: 8,
      ebs: { volumeSize: 3, userData: Buffer.from([1, 2]) },
      since: { seconds: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000, nanos: 0 },
    });
  });

  test("STS and IAM lists are under member, and an empty one is a bare name", () => {
    expect(decode("GadgetId.member.1=a&GadgetId.member.2=b&Filter=", STS)).toEqual({
      gadgetIds: ["a", "b"],
      filters: [],
    });
  });

  test.each([
    ["Colour=red", "The parameter Colour is not recognized"],
    ["GadgetId=a", "The parameter GadgetId is not recognized"],
    ["GadgetId.0=a", "The parameter GadgetId.0 is not recognized"],
    ["GadgetId.x=a", "The parameter GadgetId.x is not recognized"],
    ["Filter.1.Nme=a", "The parameter Filter.1.Nme is not recognized"],
    ["Size.1=3", "The parameter Size.1 is not recognized"],
    ["Ebs=3", "The parameter Ebs is not recognized"],
    ["constructor=1", "The parameter constructor is not recognized"],
  ])("%s is refused by name", (form, message) => {
    expect(() => decode(form)).toThrow(new ServiceError("UnknownParameter", message));
  });

  test.each(["Size=1.5", "Size=99999999999", "DryRun=maybe", "Since=yesterday", "Ebs.UserData=%21"])(
    "%s is InvalidParameterValue for EC2 and ValidationError for STS",
    (form) => {
      expect(() => decode(form)).toThrow(expect.objectContaining({ code: "InvalidParameterValue" }));
      expect(() => decode(form, STS)).toThrow(expect.objectContaining({ code: "ValidationError" }));
    },
  );

  test("a parameter given twice and broken percent-encoding are MalformedQueryString", () => {
    for (const form of ["Size=1&Size=2", "Size=%zz"]) {
      expect(() => decode(form)).toThrow(expect.objectContaining({ code: "MalformedQueryString" }));
    }
  });

  test("constraints are refused in the words of each flavour", () => {
    const input = { zone: undefined, size: 65 };
    expect(() => validateQuery(Request, input, EC2)).toThrow(
      new ServiceError(
        "InvalidParameterValue",
        "Value (65) for parameter size is invalid. Member must have value less than or equal to 64",
      ),
    );
    expect(() => validateQuery(Request, {}, EC2)).toThrow(
      new ServiceError("MissingParameter", "The request must contain the parameter zone"),
    );
    expect(() => validateQuery(Request, {}, STS)).toThrow(
      new ServiceError(
        "ValidationError",
        "1 validation error detected: Value null at 'zone' failed to satisfy constraint: Member must not be null",
      ),
    );
  });
});

describe("Query answers", () => {
  const Response = widgetType("DescribeGadgetsResponse");
  const gadget = {
    gadgetId: 'a<&>"',
    encrypted: true,
    createTime: { seconds: 1767323045, nanos: 0 },
    labels: {},
  };

  test("EC2: camelCase elements beside requestId, lists as item", () => {
    expect(renderQueryResponse("DescribeGadgets", Response, { gadgets: [gadget] }, "id-1", EC2)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<DescribeGadgetsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>id-1</requestId><gadgetSet><item>' +
        "<gadgetId>a&lt;&amp;&gt;&quot;</gadgetId><encrypted>true</encrypted><createTime>2026-01-02T03:04:05.000Z</createTime><labels/>" +
        "</item></gadgetSet></DescribeGadgetsResponse>",
    );
    expect(renderQueryResponse("DeleteGadget", widgetType("Nothing"), {}, "id-1", EC2)).toContain(
      "<return>true</return>",
    );
  });

  test("STS: a result inside the response, lists as member, ResponseMetadata", () => {
    const text = renderQueryResponse(
      "DescribeGadgets",
      Response,
      { gadgets: [{ ...gadget, labels: { k: "v" } }] },
      "id-1",
      STS,
    );
    expect(text).toContain(
      '<DescribeGadgetsResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><DescribeGadgetsResult><gadgetSet><member><GadgetId>',
    );
    expect(text).toContain("<CreateTime>2026-01-02T03:04:05Z</CreateTime>");
    expect(text).toContain("<Labels><entry><key>k</key><value>v</value></entry></Labels>");
    expect(text).toContain("<ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata>");
  });

  test("each flavour has its own error body", () => {
    const error = new ServiceError("InvalidParameterValue", "a < b");
    expect(renderQueryError(error, "id-1", EC2)).toContain(
      "<Response><Errors><Error><Code>InvalidParameterValue</Code><Message>a &lt; b</Message></Error></Errors><RequestID>id-1</RequestID></Response>",
    );
    expect(renderQueryError(error, "id-1", STS)).toContain(
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>a &lt; b</Message></Error><RequestId>id-1</RequestId></ErrorResponse>',
    );
  });
});
