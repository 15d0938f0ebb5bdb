import protobuf from "protobufjs";
import { expect, test } from "vitest";
import { differences } from "./compare.ts";
import type { ApiModel, ModelShape } from "./model.ts";

const option = "(keymesh.constraints.v1.field)";
const { root } = protobuf.parse(`
  syntax = "proto3";
  package t;
  message Box {
    optional string name = 1 [${option} = {required: true, min_length: 1, max_length: 8, pattern: "[a-z]+"}];
    optional int32 size = 2 [${option} = {min: 1, max: 9}];
    optional string colour = 3 [${option} = {one_of: ["RED", "BLUE"]}];
    optional bytes secret = 4 [${option} = {max_length: 16, sensitive: true}];
    repeated string labels = 5 [${option} = {max_length: 2, item: {max_length: 4}}];
    map<string, string> notes = 6;
    Lid lid = 7;
  }
  message Lid { optional bool open = 1; }
`);
const box = root.resolveAll().lookupType("t.Box");

const name: ModelShape = { type: "string", min: 1, max: 8, pattern: "[a-z]+" };
const shapes: Record<string, ModelShape> = {
  Name: name,
  Size: { type: "integer", min: 1, max: 9 },
  Colour: { type: "string", enum: ["BLUE", "RED"] },
  Secret: { type: "blob", min: 0, max: 16, sensitive: true },
  Label: { type: "string", max: 4 },
  Labels: { type: "list", max: 2, member: { shape: "Label" } },
  Text: { type: "string" },
  Notes: { type: "map", key: { shape: "Text" }, value: { shape: "Text" } },
  Open: { type: "boolean" },
  Lid: { type: "structure", members: { Open: { shape: "Open" } } },
  Box: {
    type: "structure",
    required: ["Name"],
    members: {
      Name: { shape: "Name" },
      Size: { shape: "Size" },
      Colour: { shape: "Colour" },
      Secret: { shape: "Secret" },
      Labels: { shape: "Labels" },
      Notes: { shape: "Notes" },
      Lid: { shape: "Lid" },
    },
  },
};

function found(changed: Record<string, ModelShape>, direction: "request" | "response" = "request"): string[] {
  const model: ApiModel = { operations: {}, shapes: { ...shapes, ...changed } };
  return differences(model, { shape: "Box" }, box, direction);
}

test("finds nothing between a message and its own model", () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Record<string, ModelShape>]>([
  ["Box.Name: max is 8, in the model 9", { Name: { ...name, max: 9 } }],
  ["Box.Name: min is 1, in the model 0", { Name: { ...name, min: undefined } }],
  ['Box.Name: pattern is "[a-z]+", in the model "[a-z]*"', { Name: { ...name, pattern: "[a-z]*" } }],
  ["Box.Name: sensitive is false, in the model true", { Name: { ...name, sensitive: true } }],
  ['Box.Name: type is "string", in the model "blob"', { Name: { ...name, type: "blob" } }],
  ["Box.Size: min is 1, in the model 2", { Size: { type: "integer", min: 2, max: 9 } }],
  ['Box.Size: type is "integer", in the model "long"', { Size: { type: "long", min: 1, max: 9 } }],
  ['Box.Colour: values is "BLUE RED", in the model "RED"', { Colour: { type: "string", enum: ["RED"] } }],
  ["Box.Labels.item: max is 4, in the model 5", { Label: { type: "string", max: 5 } }],
  ["Box.Labels: max is 2, in the model 3", { Labels: { ...shapes.Labels!, max: 3 } }],
  [
    "Box.Notes.value: max is undefined, in the model 5",
    { Notes: { ...shapes.Notes!, value: { shape: "Short" } }, Short: { type: "string", max: 5 } },
  ],
  ["Box.Lid.Shut is missing", { Lid: lidOf("Open", "Shut") }],
  ["Box.Lid.Open is not in the model", { Lid: lidOf() }],
  ["Box.Name: required is true, in the model false", { Box: { ...shapes.Box!, required: [] } }],
])("says: %s", (sentence, changed) => {
  expect(found(changed)).toEqual([sentence]);
});

test("asks of a response only its members, their types and what is sensitive", () => {
  expect(found({ Name: { ...name, max: 9 }, Box: { ...shapes.Box!, required: [] } }, "response")).toEqual([]);
  expect(found({ Lid: lidOf() }, "response")).toEqual(["Box.Lid.Open is not in the model"]);
});

test("lets pass what is allowed", () => {
  const model: ApiModel = {
    operations: {},
    shapes: { ...shapes, Lid: lidOf("Shut"), Secret: { type: "blob", max: 16 } },
  };
  const allowed = {
    extraMembers: ["Open"],
    missingMembers: ["Box.Lid.Shut"],
    extraSensitive: [/Secret$/],
  };
  expect(differences(model, { shape: "Box" }, box, "request", allowed)).toEqual([]);
});

function lidOf(...members: readonly string[]): ModelShape {
  return { type: "structure", members: Object.fromEntries(members.map((each) => [each, { shape: "Open" }])) };
}
